import { getLibrary } from "@/lib/content/load-library";
import { prepareFonts } from "@/lib/pdf/fonts";
import packageJson from "@/package.json";

export const dynamic = "force-dynamic";

/** 200 once content and fonts are loaded, else 503. */
export async function GET(): Promise<Response> {
  try {
    await Promise.all([getLibrary(), prepareFonts()]);
    return Response.json(
      { status: "ok", version: packageJson.version },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error("Not ready:", error);
    return Response.json({ status: "failing" }, { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
