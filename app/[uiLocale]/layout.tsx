import type { Metadata, Viewport } from "next";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { SiteFooter } from "@/components/builder/site-footer";
import { SiteHeader } from "@/components/builder/site-header";
import { routing } from "@/lib/i18n/routing";
import "@/app/globals.css";

export async function generateMetadata({ params }: LayoutProps<"/[uiLocale]">): Promise<Metadata> {
  const { uiLocale } = await params;
  if (!hasLocale(routing.locales, uiLocale)) return {};
  const t = await getTranslations({ locale: uiLocale, namespace: "Layout" });
  return { title: t("title"), description: t("description"), referrer: "no-referrer", icons: "/icon.svg" };
}

export const viewport: Viewport = { themeColor: "#0b4f54" };

/** The clinician's site in one language. */
export default async function UiLocaleLayout({ children, params }: LayoutProps<"/[uiLocale]">) {
  const { uiLocale } = await params;
  if (!hasLocale(routing.locales, uiLocale)) notFound();
  return (
    <html lang={uiLocale} dir="ltr">
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider>
          <SiteHeader />
          <main id="main" tabIndex={-1} className="grow">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
