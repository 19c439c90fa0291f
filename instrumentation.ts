/** Runs once when the server starts. In development the fast path stays out: it would not see edits. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NODE_ENV !== "production") return;
  const [{ attachRouter }, { clientRouter }, { flushAtStop }] = await Promise.all([
    import("@/lib/http/attach"),
    import("@/app/api/router"),
    import("@/lib/requests/flush"),
  ]);
  attachRouter(clientRouter(), flushAtStop);
}
