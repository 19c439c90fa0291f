import type { RequestRow, Use } from "@/db/queries/requests";

/** What waits to be written. More than this is not kept: a database that is slow must not take the memory of the process. */
const mostRows = 20_000;
const mostUses = 20_000;

type Waiting = {
  rows: RequestRow[];
  uses: Map<string, Use>;
  dropped: number;
  timer?: NodeJS.Timeout;
  running?: Promise<void>;
};

declare global {
  // On globalThis, because the fast path and Next load this module once each, in one process.
  var proofdeskRequests: Waiting | undefined;
}

export function waiting(): Waiting {
  globalThis.proofdeskRequests ??= { rows: [], uses: new Map(), dropped: 0 };
  return globalThis.proofdeskRequests;
}

export function queueRequest(row: RequestRow) {
  const state = waiting();
  if (state.rows.length < mostRows) state.rows.push(row);
  else state.dropped++;
}

export function countUse(credentialId: string, at: Date, ip: string | null) {
  const state = waiting();
  const day = at.toISOString().slice(0, 10);
  const key = `${credentialId} ${day}`;
  const use = state.uses.get(key);
  if (use) Object.assign(use, { requests: use.requests + 1, at: at.toISOString(), ip });
  else if (state.uses.size < mostUses)
    state.uses.set(key, { credentialId, day, requests: 1, at: at.toISOString(), ip });
}

/** Everything that waits, which from now on waits no more. */
export function takeWaiting() {
  const { rows, uses, dropped } = waiting();
  Object.assign(waiting(), { rows: [], uses: new Map(), dropped: 0 });
  return { rows, uses: [...uses.values()], dropped };
}

/** What could not be written waits again, as far as there is room. */
export function putBack({ rows, uses }: { rows: RequestRow[]; uses: Use[] }) {
  const state = waiting();
  const kept = rows.slice(0, Math.max(0, mostRows - state.rows.length));
  state.rows = [...kept, ...state.rows];
  state.dropped += rows.length - kept.length;
  for (const use of uses) {
    const key = `${use.credentialId} ${use.day}`;
    const later = state.uses.get(key);
    if (later) later.requests += use.requests;
    else if (state.uses.size < mostUses) state.uses.set(key, use);
  }
}
