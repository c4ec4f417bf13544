/** A setting of the server cannot be used. The message names it and says what to write. */
export class SettingError extends Error {
  override name = "SettingError";
}
