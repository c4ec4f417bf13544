/**
 * Words a minute. Silent reading of plain prose by adults is faster; somebody who is unwell, worried or new to the
 * subject is slower, and a clinician who reads aloud too. A planning figure of ours, not a measurement.
 */
const WORDS_PER_MINUTE = 150;

/** Whole minutes that reading takes, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
