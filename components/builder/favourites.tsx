import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { z } from "zod";
import { keep, useKept } from "@/components/builder/browser-store";
import type { Choices } from "@/components/builder/choices";
import { requestToQuery } from "@/lib/handout/request";

const favouritesSchema = z.array(z.object({ name: z.string(), query: z.string() }));
type Favourite = z.infer<typeof favouritesSchema>[number];

/** The clinician's own selections, kept in this browser by a click of their own: sections and options, never a patient. */
export function Favourites({ choices }: { choices: Choices }) {
  const t = useTranslations("Favourites");
  const uiLocale = useLocale();
  const id = useId();
  const kept = useKept("takehome.favourites");
  const favourites = useMemo(() => parse(kept), [kept]);
  const [name, setName] = useState("");
  const [message, setMessage] = useState("");
  const set = (next: readonly Favourite[]) =>
    keep("takehome.favourites", next.length > 0 ? JSON.stringify(next) : null);
  return (
    <details className="mt-3 text-xs">
      <summary className="text-hue w-fit py-1">{t("heading")}</summary>
      {favourites.length > 0 && (
        <ul className="mt-1 grid gap-1">
          {favourites.map((favourite) => (
            <li key={favourite.name} className="flex items-center gap-3">
              <a href={`/${uiLocale}?${favourite.query}`} className="chip grow text-sm">
                {favourite.name}
              </a>
              <button
                type="button"
                className="text-hue p-1 underline underline-offset-4"
                onClick={() => {
                  set(favourites.filter((other) => other !== favourite));
                  setMessage(t("removed", { name: favourite.name }));
                }}
              >
                {t("remove", { name: favourite.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label htmlFor={id} className="mt-2 block">
        {t("name")}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          value={name}
          maxLength={40}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
          className="field"
        />
        <button
          type="button"
          className="button-quiet shrink-0"
          onClick={() => {
            const own = name.trim();
            if (own === "") return;
            const query = requestToQuery(choices);
            set([...favourites.filter((other) => other.name !== own), { name: own, query }]);
            setName("");
            setMessage(t("kept", { name: own }));
          }}
        >
          {t("keep")}
        </button>
      </div>
      <p id={`${id}-hint`} className="text-quiet mt-1">
        {t("hint")}
      </p>
      <p role="status">{message}</p>
    </details>
  );
}

/** What this browser kept; nothing when it is not ours. An address can only be one of this page. */
function parse(kept: string | null): readonly Favourite[] {
  try {
    return favouritesSchema.parse(JSON.parse(kept ?? "[]"));
  } catch {
    return [];
  }
}
