import { afterEach, describe, expect, it, vi } from "vitest";
import { addDays, jalaliPartsOf, weekdayOf, weeksOf } from "@/lib/handout/days";
import { weekStart } from "@/lib/handout/week-start";

afterEach(() => vi.unstubAllEnvs());

describe("days", () => {
  it.each([
    ["2028-02-28", 1, "2028-02-29"],
    ["2028-02-28", 2, "2028-03-01"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", 729, "2027-12-31"],
  ])("%s and %i days is %s", (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it("are not changed by a change of clocks, wherever the server stands", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(240);
    // Clocks change there on March 8 and November 1, 2026.
    expect(addDays("2026-03-07", 2)).toBe("2026-03-09");
    expect(addDays("2026-10-31", 2)).toBe("2026-11-02");
    vi.stubEnv("TZ", "Asia/Tokyo");
    expect(addDays("2026-03-07", 2)).toBe("2026-03-09");
    expect(weekdayOf("2026-03-09")).toBe(1);
  });

  it("know their weekday, 0 for Sunday", () => {
    expect(weekdayOf("2026-11-24")).toBe(2);
    expect(weekdayOf("2028-02-29")).toBe(2);
  });

  it("stand in weeks that begin on the asked day", () => {
    const sunday = weeksOf(2026, 2, 0);
    expect(sunday).toHaveLength(4);
    expect(sunday[0]?.[0]).toBe("2026-02-01");
    const monday = weeksOf(2026, 2, 1);
    expect(monday[0]).toEqual([null, null, null, null, null, null, "2026-02-01"]);
    expect(monday.flat().filter((day) => day !== null)).toHaveLength(28);
    expect(weeksOf(2028, 2, 0).flat()).toContain("2028-02-29");
  });

  it.each([
    ["2024-03-20", [1403, 1, 1]],
    // 1403 and 1408 have a leap day.
    ["2025-03-20", [1403, 12, 30]],
    ["2025-03-21", [1404, 1, 1]],
    ["2026-11-24", [1405, 9, 3]],
    ["2030-03-20", [1408, 12, 30]],
  ])("%s is %j in the Solar Hijri calendar", (day, parts) => {
    expect(jalaliPartsOf(day)).toEqual(parts);
  });
});

describe("weekStart", () => {
  it("is Sunday, or the day that is named", () => {
    expect([undefined, "", "monday", "Saturday"].map(weekStart)).toEqual([0, 0, 1, 6]);
  });

  it("refuses what is no day", () => {
    expect(() => weekStart("1")).toThrow("CALENDAR_WEEK_START");
  });
});
