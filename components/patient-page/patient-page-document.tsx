import { Emergency } from "@/components/handout/emergency";
import { HandoutView } from "@/components/handout/handout-view";
import { LanguageLinks } from "@/components/patient-page/language-links";
import { SheetTools } from "@/components/patient-page/sheet-tools";
import type { PatientPage } from "@/lib/handout/compose-patient-page";

/** The sheet with the few things that help to read it, or what to do where there is no sheet. */
export function PatientPageDocument({ page }: { page: PatientPage }) {
  const { language, direction, title, words, otherLanguages, content } = page;
  const languages = <LanguageLinks title={words.otherLanguages} languages={otherLanguages} />;
  return (
    <html lang={language} dir={direction}>
      {/* eslint-disable-next-line @next/next/no-head-element -- a whole document of its own, see docs/decisions/0011 */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" />
        {/* eslint-disable-next-line @next/next/no-css-tags -- as above */}
        <link rel="stylesheet" href="/handout.css" />
        {/* eslint-disable-next-line @next/next/no-css-tags -- as above */}
        <link rel="stylesheet" href="/patient-page.css" />
        {content.kind === "sheet" && <script src="/patient-page.js" defer />}
      </head>
      <body className="patient-page">
        {content.kind === "sheet" ? (
          <>
            <header className="page-head">
              <SheetTools words={words} textSize={content.textSize} />
              {languages}
            </header>
            <main>
              {content.notes.length > 0 && (
                <div className="page-notes">
                  {content.notes.map((note) => (
                    <p key={note}>{note}</p>
                  ))}
                </div>
              )}
              <HandoutView handout={content.handout} />
            </main>
          </>
        ) : (
          <main className="page-problem">
            <h1>{title}</h1>
            <p>{content.text}</p>
            <div className="handout page-help">
              <Emergency block={content.help} headingOffset={0} idPrefix="" direction={direction} />
            </div>
            {languages}
          </main>
        )}
      </body>
    </html>
  );
}
