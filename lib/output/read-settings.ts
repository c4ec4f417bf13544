import type { Settings } from "@/lib/handout/add-private-parts";
import { baseAddress } from "@/lib/handout/base-address";
import { weekStart } from "@/lib/handout/week-start";

/** The server's settings that change a sheet. Throws a SettingError for one that cannot be used. */
export function readSettings(): Settings {
  return {
    weekStart: weekStart(process.env.CALENDAR_WEEK_START),
    baseAddress: baseAddress(process.env.PUBLIC_BASE_URL),
  };
}
