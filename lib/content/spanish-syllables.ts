/** One nucleus: a, e, o or an accented i, u, with the weak vowels around it; or weak vowels by themselves. */
const NUCLEUS = /[iuü]*[aeoáéó](?:[iuüy](?![aeoáéóíú]))*|[iuü]*[íú][iuü]*|[iuüy]+/g;

/**
 * Number of syllables of a Spanish word, by the rules of its spelling (Real Academia Española, Ortografía, 2010): two strong
 * vowels are two syllables, a weak one joins its neighbour unless its accent parts them, an h between vowels parts nothing.
 */
export function spanishSyllables(word: string): number {
  const sounded = word
    .toLowerCase()
    .normalize("NFC")
    .replace(/ch/g, "c")
    .replace(/h/g, "")
    .replace(/qu|(?<=g)u(?=[eiéí])/g, "")
    // A consonant before a vowel, as in "mayo".
    .replace(/y(?=[aeiouáéíóúü])/g, "j");
  return sounded.match(NUCLEUS)?.length ?? 0;
}
