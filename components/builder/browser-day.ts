/** Today as YYYY-MM-DD in the clinician's own time zone. Only for the browser: the server's day may be another. */
export function browserDay(now = new Date()): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
