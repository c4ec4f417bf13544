import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

const METHODS = ["debug", "error", "info", "log", "warn"] as const;

let spies: MockInstance[] = [];
let noise: string[] = [];

/**
 * A test that makes console noise fails: a warning that everybody scrolls past hides the one that matters.
 * A test of a warning spies on that method itself, with an implementation of its own.
 */
beforeEach(() => {
  noise = [];
  spies = METHODS.map((method) =>
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      noise.push(`console.${method}: ${words.map(String).join(" ")}`);
    }),
  );
});

afterEach(() => {
  for (const spy of spies) spy.mockRestore();
  expect(noise, "The test wrote to the console").toEqual([]);
});
