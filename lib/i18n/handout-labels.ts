import { type HandoutLabels, handoutLabelsSchema } from "@/lib/handout/labels";
import en from "@/messages/handout/en.json";
import es from "@/messages/handout/es.json";

/** Words printed around the content, by language; checked when this module is first used. */
export const handoutLabels: Readonly<Record<string, HandoutLabels>> = {
  en: handoutLabelsSchema.parse(en),
  es: handoutLabelsSchema.parse(es),
};
