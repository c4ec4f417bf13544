import { z } from "zod";

/** One locked fact of content/facts.json. No translation can change it: texts name it by its id. */
export const factSchema = z.strictObject({
  kind: z.enum(["phone", "text-code", "web", "name"]),
  /** ISO 3166-1 code of the country where it holds. */
  region: z.string().regex(/^[A-Z]{2}$/),
  /** As printed. */
  text: z.string().min(1),
  /** What a tap opens; left out for a name. */
  href: z
    .string()
    .regex(/^(tel:\+?\d+|sms:\d+|https:\/\/\S+)$/, "must be a tel:, sms: or https: address")
    .optional(),
  /** Who answers, as the service calls itself on the telephone, in the language that topics are written in. */
  service: z.string().min(1).optional(),
  /** BCP 47 tags of the languages that the line itself says it answers in. */
  answersIn: z.array(z.string()).optional(),
  /** True where the line, or who works for it, says that callers can have an interpreter. */
  interpreters: z.boolean().optional(),
  /** Id of the work in content/references that shows it. */
  reference: z.string().optional(),
  /** Where this was seen, and what stood there, in our words. */
  seen: z.string().optional(),
});

export const factsSchema = z.record(z.string(), factSchema);

export type Fact = z.infer<typeof factSchema>;
