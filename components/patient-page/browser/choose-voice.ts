type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default">;

/** Whose telephone numbers stand on the sheets; its readers know its accents best. */
const REGION = "US";

/**
 * The voice for words in a language, of this device alone: with any other voice the browser sends the words to a stranger.
 * Null where the device has none.
 *
 * @param language BCP 47 tag, perhaps with a script: zh-Hans
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const wanted = likely(language);
  const able = voices.filter(({ lang, localService }) => {
    const spoken = likely(lang);
    return localService && spoken?.language === wanted?.language && spoken?.script === wanted?.script;
  });
  const inRegion = (region: string | undefined) => able.find(({ lang }) => likely(lang)?.region === region);
  return (
    inRegion(REGION) ?? inRegion(wanted?.region) ?? able.find((voice) => voice.default) ?? able[0] ?? null
  );
}

/** With the script and region that the tag leaves out. Some devices write en_US; what is no tag at all names no language. */
function likely(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-")).maximize();
  } catch {
    return null;
  }
}
