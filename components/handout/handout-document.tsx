import type { Handout } from "@/lib/handout/handout";
import { HandoutView } from "@/components/handout/handout-view";

type Props = {
  handout: Handout;
  /** Text of public/handout.css: the document stands alone. */
  css: string;
};

/** The handout as a whole HTML document. */
export function HandoutDocument({ handout, css }: Props) {
  return (
    <html lang={handout.language} dir={handout.direction}>
      {/* eslint-disable-next-line @next/next/no-head-element -- this document is handed out, not served as a page */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{handout.title}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body className="handout-page">
        <HandoutView handout={handout} />
      </body>
    </html>
  );
}
