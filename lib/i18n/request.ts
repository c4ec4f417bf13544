import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { uiLocale } from "next/root-params";
import { routing } from "@/lib/i18n/routing";
import en from "@/messages/en.json";
import es from "@/messages/es.json";

const messages = { en, es };

/** Messages of the clinician's site for one request. */
export default getRequestConfig(async () => {
  const requested = await uiLocale();
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: messages[locale], timeZone: "UTC" };
});
