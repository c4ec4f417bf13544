import type { UiLocale } from "@/lib/i18n/routing";
import type messages from "@/messages/en.json";

declare module "next-intl" {
  // An interface, because only an interface can be merged with the library's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- see above
  interface AppConfig {
    Locale: UiLocale;
    Messages: typeof messages;
  }
}
