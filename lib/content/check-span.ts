import { type Claim, isStrengthAllowed } from "@/lib/content/claims-schema";
import type { ClaimSpan, ContentSpan } from "@/lib/content/content-tree";
import type { Drawing } from "@/lib/content/drawing";
import type { Fact } from "@/lib/content/fact-schema";
import type { GlossaryEntry } from "@/lib/content/library";
import type { Reference } from "@/lib/content/reference-schema";

/** What a text may name. */
export type Known = {
  facts: Readonly<Record<string, Fact>>;
  references: Readonly<Record<string, Reference>>;
  claims: Readonly<Record<string, Claim>>;
  glossary: Readonly<Record<string, GlossaryEntry>>;
  figures: Readonly<Record<string, Drawing>>;
};

/** Names an id that does not exist, a work that does not back its claim, and a strength that is too high. */
export function checkSpan(span: ContentSpan, known: Known, fault: (message: string) => void): void {
  if (span.kind === "fact" && !known.facts[span.fact]) fault(`The fact "${span.fact}" is not in facts.json.`);
  if (span.kind === "term" && !known.glossary[span.term]) {
    fault(`The term "${span.term}" is not in this language's glossary.json.`);
  }
  if (span.kind === "claim") checkClaim(span, known, fault);
}

function checkClaim(span: ClaimSpan, known: Known, fault: (message: string) => void): void {
  const claims = span.claims.flatMap((id) => {
    const claim = known.claims[id];
    if (!claim) fault(`The claim "${id}" is not in claims.json.`);
    return claim ? [claim] : [];
  });
  if (claims.length < span.claims.length) return;
  for (const id of span.references) {
    if (!known.references[id]) fault(`The work "${id}" is not in content/references.`);
    else if (!claims.some((claim) => claim.references.includes(id))) {
      fault(`The work "${id}" does not back claim ${span.claims.join(", ")} in claims.json.`);
    }
  }
  if (!claims.every((claim) => isStrengthAllowed(span.strength, claim))) {
    fault(`"${span.strength}" is more than claims.json gives for ${span.claims.join(", ")}.`);
  }
  for (const [index, claim] of claims.entries()) {
    if (claim.unconfirmed)
      fault(`Claim ${span.claims[index]} is not confirmed in its source and may not be printed.`);
  }
}
