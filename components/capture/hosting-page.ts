import type { HostPage } from "./host-page";
import { recall, remember } from "./link-memory";

/** How the client that has sent its end user here wants the page, as our server has sealed it. */
type Wanted = { isBrief: boolean; speaks: boolean };

/** Only read: whoever changed it would be believed here, and by no server. */
function read(token: string): Wanted | undefined {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const { isBrief, speaks } = JSON.parse(atob(payload));
    return { isBrief: isBrief === true, speaks: speaks === true };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
}

type Result = { message: { status: string }; redirectTo: string | null };

const tries = 5;
const second = 1000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(token: string): Promise<Result | undefined> {
  try {
    const response = await fetch("/api/v2/hosted/result", { headers: { authorization: `Bearer ${token}` } });
    return response.ok ? await response.json() : undefined;
  } catch (error) {
    // Nothing that can be read, or no connection.
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How it ended. A decision that comes within seconds is waited for, so that whoever waits hears it and not `pending`. */
async function readResult(token: string): Promise<Result | undefined> {
  let result: Result | undefined;
  for (let turn = 0; turn < tries; turn++) {
    result = (await ask(token)) ?? result;
    if (result && result.message.status !== "pending") return result;
    if (turn < tries - 1) await wait(second);
  }
  return result;
}

async function report(token: string) {
  const result = await readResult(token);
  if (!result) return;
  if (result.redirectTo) {
    window.location.assign(result.redirectTo);
    return;
  }
  // Whoever has opened this window, whoever it is, as its SDK expects (vove.md A9): it says nothing but how it ended.
  window.opener?.postMessage(result.message, "*");
  window.close();
}

/** Whoever has sent the end user here through the hosted page, and is told how it ended; null where nobody has. */
export function hostingPage(): HostPage | null {
  const token =
    typeof window === "undefined" ? null : new URLSearchParams(window.location.search).get("host");
  const wanted = token && read(token);
  if (!token || !wanted) return null;
  if (wanted.speaks && recall("voice") === null) remember("voice", "on");
  return {
    isClosing: true,
    isBrief: wanted.isBrief,
    tell: (news) => {
      if (news === "finished" || news === "left") void report(token);
    },
  };
}
