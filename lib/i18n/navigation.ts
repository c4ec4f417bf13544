import { createNavigation } from "next-intl/navigation";
import { routing } from "@/lib/i18n/routing";

/** Links that keep the clinician's language. */
export const { Link, redirect, usePathname } = createNavigation(routing);
