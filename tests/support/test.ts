import { type BrowserContext, expect, test as base } from "@playwright/test";

type Options = {
  /** What this file's pages may write to the console, for tests of bad input: `test.use({ expectedNoise: [/400/] })`. */
  expectedNoise: RegExp[];
};

/**
 * Playwright's test, with a browser that tells on its pages: a warning or error in the console, an uncaught error, a failed
 * request, or any request to another origin fails the test.
 */
export const test = base.extend<Options>({
  expectedNoise: [[], { option: true }],
  context: async ({ context, baseURL, expectedNoise }, runTest) => {
    if (baseURL === undefined) throw new Error("playwright.config.ts sets a baseURL.");
    const noise = listen(context, new URL(baseURL).origin);
    await runTest(context);
    const unexpected = noise.filter((line) => !expectedNoise.some((pattern) => pattern.test(line)));
    expect(unexpected, "Noise of the page").toEqual([]);
  },
});

export { expect };

/** The growing list of what went wrong in any page of this context. */
function listen(context: BrowserContext, origin: string): string[] {
  const noise: string[] = [];
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning") noise.push(`console ${type}: ${message.text()}`);
  });
  context.on("weberror", (error) => noise.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      noise.push(`request to ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "unknown";
    // A page stops a request that a newer one replaces, and a navigation that turns into a download ends the same way.
    if (reason !== "net::ERR_ABORTED") noise.push(`request failed (${reason}): ${request.url()}`);
  });
  return noise;
}
