import { useTranslations } from "next-intl";
import type { ClinicDraft, PlaceDraft } from "@/components/builder/clinic-draft";
import { useFieldProblem } from "@/components/builder/field-problem";
import { PartField } from "@/components/builder/part-field";
import type { ClinicState } from "@/components/builder/use-clinic";
import { LOCAL_PLACE_LIMIT } from "@/lib/handout/clinic";

const LINES = ["clinicianName", "credential", "clinicName", "clinicPhone"] as const;
const PLACE_LINES = ["name", "phone", "hours", "languages"] as const;

/** Letterhead and places nearby. This browser keeps them only when it is asked to. */
export function ClinicFields({ clinic, isKept, change, setKept, forget }: ClinicState) {
  const t = useTranslations("ClinicFields");
  const tLabel = useTranslations("PersonalField");
  const problemOf = useFieldProblem();
  const set = (part: Partial<ClinicDraft>) => change({ ...clinic, ...part });
  const setPlace = (key: number, part: Partial<PlaceDraft>) =>
    set({ localPlaces: clinic.localPlaces.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const logoProblem = problemOf("clinic.logo", tLabel("logo"));
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        {LINES.map((name) => (
          <PartField
            key={name}
            path={`clinic.${name}`}
            label={tLabel(name)}
            value={clinic[name]}
            type={name === "clinicPhone" ? "tel" : "text"}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
      </div>
      <PartField
        path="clinic.clinicAddress"
        label={tLabel("clinicAddress")}
        rows={2}
        value={clinic.clinicAddress}
        onChange={(clinicAddress) => set({ clinicAddress })}
      />
      <div>
        <label className="block text-xs">
          {tLabel("logo")}
          <input
            type="file"
            id="clinic.logo"
            accept="image/png,image/jpeg"
            aria-invalid={logoProblem ? true : undefined}
            aria-describedby={logoProblem ? "clinic.logo-error" : undefined}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void readAsDataUrl(file).then((logo) => set({ logo }));
            }}
            className="file:border-control file:text-hue mt-1 block w-full file:me-3 file:min-h-9 file:rounded-md file:border file:px-3 file:font-bold"
          />
        </label>
        {clinic.logo !== "" && (
          <button type="button" className="button-quiet mt-2" onClick={() => set({ logo: "" })}>
            {t("removeLogo")}
          </button>
        )}
        {logoProblem && (
          <p id="clinic.logo-error" className="text-emergency text-xs">
            {logoProblem}
          </p>
        )}
      </div>
      {clinic.localPlaces.map((place, index) => (
        <fieldset key={place.key} className="border-hairline border-s-2 ps-3">
          <legend className="text-xs font-bold">{t("place", { number: index + 1 })}</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {PLACE_LINES.map((name) => (
              <PartField
                key={name}
                path={`clinic.localPlaces.${index}.${name}`}
                label={tLabel(name)}
                value={place[name]}
                type={name === "phone" ? "tel" : "text"}
                onChange={(value) => setPlace(place.key, { [name]: value })}
              />
            ))}
          </div>
          <button
            type="button"
            className="button-quiet mt-2"
            onClick={() => set({ localPlaces: clinic.localPlaces.filter(({ key }) => key !== place.key) })}
          >
            {t("removePlace", { number: index + 1 })}
          </button>
        </fieldset>
      ))}
      {clinic.localPlaces.length < LOCAL_PLACE_LIMIT && (
        <button
          type="button"
          className="button-quiet w-fit"
          onClick={() => set({ localPlaces: [...clinic.localPlaces, emptyPlace(clinic.localPlaces)] })}
        >
          {t("addPlace")}
        </button>
      )}
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={isKept}
          onChange={(event) => setKept(event.target.checked)}
          className="accent-hue mt-1 size-4 shrink-0"
        />
        <span>
          {t("keep")} <span className="text-quiet block text-xs">{t("keepHint")}</span>
        </span>
      </label>
      <button type="button" className="button-quiet w-fit" onClick={forget}>
        {t("forget")}
      </button>
    </>
  );
}

function emptyPlace(places: readonly PlaceDraft[]): PlaceDraft {
  const key = Math.max(0, ...places.map((place) => place.key)) + 1;
  return { key, name: "", phone: "", hours: "", languages: "" };
}

function readAsDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(typeof reader.result === "string" ? reader.result : ""));
    reader.addEventListener("error", () => reject(new Error("The file could not be read.")));
    reader.readAsDataURL(file);
  });
}
