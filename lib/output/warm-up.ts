import { getLibrary } from "@/lib/content/load-library";
import { composeHandout } from "@/lib/handout/compose-handout";
import type { Handout } from "@/lib/handout/handout";
import { REQUEST_DEFAULTS } from "@/lib/handout/request";
import { today } from "@/lib/handout/today";
import { handoutLabels } from "@/lib/i18n/handout-labels";
import { getPdfPool } from "@/lib/output/pdf-pool";
import { readSettings } from "@/lib/output/read-settings";

let warm: Promise<void> | undefined;

/** Resolves once this server's settings are read, its content is loaded and its threads have drawn in every language. */
export function warmUp(): Promise<void> {
  return (warm ??= shortHandouts().then((handouts) => getPdfPool().warmUp(handouts)));
}

/** A sheet of one section in each language: it uses the language's fonts and most of the engine. */
async function shortHandouts(): Promise<Handout[]> {
  const edge = { logo: null, ...readSettings() };
  const library = await getLibrary();
  return Object.values(library.topics).flatMap((topic) =>
    Object.values(topic.languages).map(({ language, sections }) => {
      const request = {
        ...REQUEST_DEFAULTS,
        topic: topic.id,
        language,
        sections: topic.sectionOrder.filter((id) => sections[id]).slice(0, 1),
      };
      const composed = composeHandout(request, library, handoutLabels, today(), edge);
      if (!composed.ok)
        throw new Error(`No sheet of ${topic.id} in ${language}: ${composed.problems[0].problem}`);
      return composed.handout;
    }),
  );
}
