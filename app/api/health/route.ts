import { checkHealth } from "@/lib/health";

export const dynamic = "force-dynamic";

export async function GET() {
  const isReady = await checkHealth();
  return Response.json(
    { status: isReady ? "ok" : "unavailable" },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
