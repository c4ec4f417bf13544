import { smallContent, writeSmallContent } from "@/tests/support/small-content";

/** The languages whose locks are tested, with a faithful translation of one English section in each. */
export const LOCKED_LANGUAGES = ["es", "zh-Hans", "ar"] as const;

export type LockedLanguage = (typeof LOCKED_LANGUAGES)[number];

type SectionWords = {
  title: string;
  mainMessage: string;
  question: string;
  point: string;
  naloxone: string;
  breathing: string;
  urgent: string;
  call: string;
  mix: string;
  dated: string;
};

const section = (words: SectionWords) => `---
title: ${words.title}
description: For the clinician
mainMessage: "${words.mainMessage} [@roe2020]{limited 1.1}"
teachBack:
  question: ${words.question}
  points: ["${words.point}"]
---

${words.naloxone} [@agency]{strong 1.2}
${words.breathing} [@agency; @roe2020]{strong 1.2}

:::urgent
${words.urgent} {expert 1.3}
:::

:::do
- ${words.call}
:::

:::dont
- ${words.mix} [@agency]{strong 1.2}
:::

:::dated{asOf=2026-10-10 checkBy=2026-12-20}
${words.dated} [@agency]{strong 1.2}
:::
`;

export const english = section({
  title: "What about breathing?",
  mainMessage: "Do not stop all at once.",
  question: "What will you do?",
  point: "Call 911 at once.",
  naloxone: "Keep naloxone near you.",
  breathing: "Three signs of slow breathing need help within 15 minutes.",
  urgent: "See a clinician about {term:withdrawal}.",
  call: "Call {fact:poison-help} if you have questions.",
  mix: "mix it with alcohol.",
  dated: "As of October 10, 2026, the law had not changed.",
});

export const translations: Readonly<Record<LockedLanguage, string>> = {
  es: section({
    title: "¿Y la respiración?",
    mainMessage: "No lo deje de golpe.",
    question: "¿Qué va a hacer?",
    point: "Llamar al 911 enseguida.",
    naloxone: "Tenga naloxona cerca.",
    breathing: "Tres señales de respiración lenta necesitan ayuda en 15 minutos.",
    urgent: "Consulte a un profesional de salud sobre la {term:withdrawal}.",
    call: "Llame al {fact:poison-help} si tiene preguntas.",
    mix: "lo mezcle con alcohol.",
    dated: "Hasta el 10 de octubre de 2026, la ley no había cambiado.",
  }),
  "zh-Hans": section({
    title: "呼吸方面要注意什么?",
    mainMessage: "不要突然停用。",
    question: "您会怎么做?",
    point: "马上拨打911。",
    naloxone: "身边备好纳洛酮。",
    breathing: "出现三种呼吸变慢的迹象时,15分钟内要得到帮助。",
    urgent: "有{term:withdrawal}时,请找医护人员。",
    call: "有问题请拨打{fact:poison-help}。",
    mix: "与酒同时使用。",
    dated: "截至2026年10月10日,法律没有改变。",
  }),
  ar: section({
    title: "ماذا عن التنفس؟",
    mainMessage: "لا تتوقف عنه فجأة.",
    question: "ماذا ستفعل؟",
    point: "الاتصال بالرقم 911 فورًا.",
    naloxone: "احتفظ بالنالوكسون قريبًا منك.",
    breathing: "ثلاث علامات لبطء التنفس تحتاج إلى مساعدة خلال ١٥ دقيقة.",
    urgent: "راجع مقدم الرعاية الصحية بشأن {term:withdrawal}.",
    call: "اتصل على {fact:poison-help} إذا كانت لديك أسئلة.",
    mix: "تخلطه بالكحول.",
    dated: "حتى 10 أكتوبر 2026، لم يتغير القانون.",
  }),
};

const glossaries: Readonly<Record<LockedLanguage | "en", { term: string; explanation: string }>> = {
  en: { term: "withdrawal", explanation: "feeling ill when you take less" },
  es: { term: "abstinencia", explanation: "sentirse mal al tomar menos" },
  "zh-Hans": { term: "戒断反应", explanation: "用得少了身体就难受" },
  ar: { term: "أعراض الانسحاب", explanation: "الشعور بالمرض عند تقليل الكمية" },
};

const topicWords = String(smallContent["topics/sample/es/topic.md"]);
const topics: Readonly<Record<LockedLanguage, string>> = {
  es: topicWords,
  "zh-Hans": topicWords
    .replace("Una muestra", "样本")
    .replace("shortTitle: Muestra", "shortTitle: 样本")
    .replace("title: Emergencia", "title: 紧急情况")
    .replace("En los Estados Unidos", "在美国")
    .replace("Alguien no despierta.", "有人叫不醒。")
    .replace("Tiene una pregunta.", "您有问题。")
    .replace("En otro lugar, llame al número de emergencia local.", "在其他地方,请拨打当地急救电话。"),
  ar: topicWords
    .replace("Una muestra", "عيّنة")
    .replace("shortTitle: Muestra", "shortTitle: عيّنة")
    .replace("title: Emergencia", "title: حالة طارئة")
    .replace("En los Estados Unidos", "في الولايات المتحدة")
    .replace("Alguien no despierta.", "شخص لا يستيقظ.")
    .replace("Tiene una pregunta.", "لديك سؤال.")
    .replace("En otro lugar, llame al número de emergencia local.", "في مكان آخر، اتصل برقم الطوارئ المحلي."),
};

/**
 * Writes a small content in English and three translations to a new folder and returns its path.
 *
 * @param changes of a language's section, or of any other file
 */
export function writeTranslatedContent(changes: Readonly<Record<string, string | object | null>> = {}) {
  const files: Record<string, string | object | null> = {
    "topics/sample/en/first.md": english,
    "topics/sample/en/second.md": null,
    "topics/sample/topic.json": {
      ...Object(smallContent["topics/sample/topic.json"]),
      sections: ["first"],
    },
    "topics/sample/en/glossary.json": { withdrawal: glossaries.en },
  };
  for (const language of LOCKED_LANGUAGES) {
    files[`topics/sample/${language}/first.md`] = translations[language];
    files[`topics/sample/${language}/topic.md`] = topics[language];
    files[`topics/sample/${language}/glossary.json`] = { withdrawal: glossaries[language] };
  }
  return writeSmallContent({ ...files, ...changes });
}
