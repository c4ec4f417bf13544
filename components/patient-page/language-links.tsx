import type { PatientPage } from "@/lib/handout/compose-patient-page";

type Props = { title: string; languages: PatientPage["otherLanguages"] };

/** Each language by its own name: whoever reads it may not read this page. */
export function LanguageLinks({ title, languages }: Props) {
  if (languages.length === 0) return null;
  return (
    <nav className="page-languages" aria-labelledby="other-languages">
      <span id="other-languages">{title}</span>
      <ul>
        {languages.map(({ language, direction, name, path }) => (
          <li key={language}>
            <a href={path} hrefLang={language} lang={language} dir={direction} className="page-button">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
