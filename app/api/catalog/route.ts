import { getLibrary } from "@/lib/content/load-library";
import { composeCatalog } from "@/lib/handout/catalog";
import { today } from "@/lib/handout/today";

/** What can be asked for. Made for each request: review states change with the day. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return Response.json(composeCatalog(await getLibrary(), today()), {
    headers: { "Cache-Control": "no-store" },
  });
}
