import type { Library } from "@/lib/content/library";
import { lineLanguages, lineService } from "@/lib/handout/compose-front";
import type { EmergencyBlock } from "@/lib/handout/handout";
import type { HandoutLabels } from "@/lib/handout/labels";
import { factSpan } from "@/lib/handout/resolve-spans";

/** At these numbers. */
const SPOKEN = "en";

/**
 * Whom to call, for a page that has no sheet: whoever scans a code that leads nowhere may be in need all the same. In words of
 * messages/handout, which exist in every language; a topic's own may not.
 *
 * @param isForeign whether the reader's language is another than the one that is spoken at these numbers
 */
export function composeHelp(library: Library, labels: HandoutLabels, isForeign: boolean): EmergencyBlock {
  const { title, region, numbers, elsewhere } = labels.page.help;
  return {
    kind: "emergency",
    id: "help",
    title,
    region,
    // Other content may have other numbers.
    lines: Object.entries(numbers)
      .filter(([fact]) => library.facts[fact])
      .map(([fact, purpose]) => ({
        number: factSpan(fact, library),
        service: lineService(fact, library, isForeign ? SPOKEN : null),
        purpose: [{ kind: "text", text: purpose }],
        languages: isForeign ? lineLanguages(fact, { library, labels }) : null,
      })),
    elsewhere: [{ kind: "text", text: elsewhere }],
    phrase: null,
  };
}
