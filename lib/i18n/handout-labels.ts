import { type HandoutLabels, handoutLabelsSchema } from "@/lib/handout/labels";
import ar from "@/messages/handout/ar.json";
import de from "@/messages/handout/de.json";
import en from "@/messages/handout/en.json";
import es from "@/messages/handout/es.json";
import fa from "@/messages/handout/fa.json";
import fr from "@/messages/handout/fr.json";
import ht from "@/messages/handout/ht.json";
import it from "@/messages/handout/it.json";
import ja from "@/messages/handout/ja.json";
import ko from "@/messages/handout/ko.json";
import pl from "@/messages/handout/pl.json";
import pt from "@/messages/handout/pt.json";
import ru from "@/messages/handout/ru.json";
import tl from "@/messages/handout/tl.json";
import vi from "@/messages/handout/vi.json";
import zhHans from "@/messages/handout/zh-Hans.json";
import zhHant from "@/messages/handout/zh-Hant.json";

/** Words printed around the content, by language; checked when this module is first used. */
export const handoutLabels: Readonly<Record<string, HandoutLabels>> = parsed({
  ar,
  de,
  en,
  es,
  fa,
  fr,
  ht,
  it,
  ja,
  ko,
  pl,
  pt,
  ru,
  tl,
  vi,
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
});

function parsed(files: Readonly<Record<string, unknown>>): Record<string, HandoutLabels> {
  return Object.fromEntries(
    Object.entries(files).map(([language, file]) => [language, handoutLabelsSchema.parse(file)]),
  );
}
