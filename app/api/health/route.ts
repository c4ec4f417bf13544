import { warmUp } from "@/lib/output/warm-up";
import packageJson from "@/package.json";

export const dynamic = "force-dynamic";

/** 200 once the content is loaded and PDFs can be drawn, else 503. The first call waits for both. */
export async function GET(): Promise<Response> {
  try {
    await warmUp();
    return Response.json(
      { status: "ok", version: packageJson.version },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch (error) {
    console.error("Not ready:", error);
    return Response.json({ status: "failing" }, { status: 503, headers: { "Cache-Control": "no-store" } });
  }
}
