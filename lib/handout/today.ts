/** The day in Coordinated Universal Time, YYYY-MM-DD: on it reviews and time-bound statements are judged. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
