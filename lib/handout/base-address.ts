import { SettingError } from "@/lib/handout/setting-error";

const OWN_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The address at which patients reach this server, without a slash at its end; null where it is not set.
 *
 * @param value value of PUBLIC_BASE_URL
 * @throws for what a code on paper must not lead to: it stays there for years
 */
export function baseAddress(value: string | undefined): string | null {
  if (value === undefined || value === "") return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isSafe =
    url?.protocol === "https:" || (url?.protocol === "http:" && OWN_MACHINE.includes(url.hostname));
  // The value is not said again: it may hold a password.
  if (!url || !isSafe || /[?#]/.test(value) || url.username !== "" || url.password !== "") {
    throw new SettingError(
      "PUBLIC_BASE_URL cannot be used. Write the address at which patients reach this server, beginning with https:// " +
        '(http:// for localhost alone), without name, password, "?" and "#": https://handouts.example.org',
    );
  }
  return url.href.replace(/\/+$/, "");
}
