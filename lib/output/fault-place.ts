/**
 * An error's name and where it arose. Its message is left out: an engine quotes the text it stumbled over, and that may be
 * what a clinician typed about a patient.
 */
export function faultPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...frames].join("\n");
}
