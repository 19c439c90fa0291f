import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Ctx, systemContext } from "@/lib/context";
import { reasonsFor } from "@/lib/core/decision/reasons";
import type { Outcome } from "@/lib/core/decision/verdict";
import {
  type CorrectionEvent,
  correctionEvents,
  corrections,
  type MoveEvent,
  transitions,
  type VerificationEvent,
} from "@/lib/core/verification/machine";
import { type VerificationStatus, verificationStatuses } from "@/lib/core/verification/status";
import { addCredential } from "@/lib/integrations/credentials";
import { supersedeDecision } from "@/lib/reviews/supersede";
import { applyEvent } from "@/lib/verifications/apply";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { newClient as newTransmitClient } from "./(transmit)/client.testing";
import { hmac, send } from "./(veriff)/client.testing";

// Each vendor's words, brought back to what they say of the end user.
type Meaning = "untouched" | "with the end user" | "with us" | "approved" | "declined" | "over";

const meanings: Record<VerificationStatus, Meaning> = {
  created: "untouched",
  started: "with the end user",
  submitted: "with us",
  review: "with us",
  approved: "approved",
  declined: "declined",
  resubmission_requested: "with the end user",
  expired: "over",
  abandoned: "over",
};

const veriffWords: Record<string, Meaning> = meanings;
const voveWords: Record<string, Meaning> = {
  ...{ open: "untouched", in_progress: "with the end user", pending: "with us" },
  ...{ successful: "approved", suspected: "declined", canceled: "over" },
};
const transmitWords: Record<string, Meaning> = {
  ...{ pending: "untouched", capturing: "with the end user", recapture: "with the end user" },
  ...{ processing: "with us", error: "over", complete: "declined", "complete ALLOW": "approved" },
};

/** Of several decisions the newest is told, at its own time. */
async function expectNewestDecision(
  id: string,
  { verification }: { verification: Record<string, unknown> | null },
) {
  const { decisions } = await getVerificationDetails(systemContext(), id);
  const newest = decisions.find(({ verdict }) => verdict !== "review");
  const told = verification && [verification.status, verification.decisionTime];
  const isTold = newest && verification?.decisionTime;
  if (isTold) expect(told).toEqual([newest.verdict, newest.createdAt.toISOString()]);
}

type Party = Awaited<ReturnType<typeof newParty>>;

/** An integration whose client speaks all three dialects. */
async function newParty() {
  const client = await newTransmitClient({ createsPerMinute: 1_000_000 });
  const { apiKey, sharedSecret, call } = client;
  const secretKey = crypto.randomUUID();
  await addCredential(systemContext(), client.integration.id, {
    ...{ kind: "secret_key", label: "Key", identifier: crypto.randomUUID(), secret: secretKey },
  });
  const json = { "content-type": "application/json" };
  const post = (path: string, headers: Record<string, string>, body: object) =>
    send(path, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const creators = {
    veriff: async (vendorData: string): Promise<string> =>
      (await post("/v1/sessions", { "x-auth-client": apiKey }, { verification: { vendorData } })).body
        .verification.id,
    vove: async (refId: string): Promise<string> =>
      (await post("/v2/sessions", { "x-api-key": secretKey }, { refId })).body.sessionId,
    transmit: async (reference: string): Promise<string> =>
      (await client.create({ customer_information: { external_user_id: reference } })).session_id,
  };
  const readers = {
    veriff: async (id: string) => {
      const headers = { "x-auth-client": apiKey, "x-hmac-signature": hmac(sharedSecret, id) };
      const { body } = await send(`/v1/sessions/${id}/attempts`, { headers });
      await expectNewestDecision(id, (await send(`/v1/sessions/${id}/decision`, { headers })).body);
      return veriffWords[body.verifications[0].status];
    },
    vove: async (id: string, reference: string) => {
      const { body } = await send(`/v2/users/${reference}`, { headers: { "x-api-key": secretKey } });
      expect([body.refId, body.sessionId]).toEqual([reference, id]);
      return voveWords[body.status];
    },
    transmit: async (id: string) => {
      const { body } = await call("GET", `/verification/${id}/result`);
      const isAllowed = body.recommendation === "ALLOW";
      return transmitWords[isAllowed ? `${body.status} ALLOW` : body.status];
    },
  };
  return { creators, readers };
}

let party: Party;
beforeAll(async () => {
  party = await newParty();
});

const outcomes: Partial<Record<VerificationEvent, Outcome>> = {
  approve: "approved",
  decline: "declined",
  resubmit: "resubmission_requested",
};

async function move(id: string, event: VerificationEvent, choice: number) {
  const outcome = outcomes[event];
  if (!outcome) return applyEvent(systemContext(), id, event);
  const reasons = reasonsFor(outcome);
  const reason = reasons[choice % reasons.length];
  if (!reason) throw new Error("every outcome has a reason");
  return decideVerification(systemContext(), id, { outcome, reason });
}

const reviewer: Ctx = {
  ...systemContext(),
  actor: { kind: "user", id: crypto.randomUUID(), name: "Rita", role: "reviewer" },
};

/** Another decision in the place of the one that holds, with a reason that differs. */
async function correct(id: string, event: CorrectionEvent, choice: number) {
  const outcome = event === "approve_after_all" ? "approved" : "declined";
  const { decisions } = await getVerificationDetails(reviewer, id);
  const reasons = reasonsFor(outcome).filter((reason) => reason !== decisions[0]?.reason);
  const reason = reasons[choice % reasons.length];
  if (!reason) throw new Error("every outcome has two reasons");
  await supersedeDecision(reviewer, id, { outcome, reason, note: "A second look" });
}

const isCorrection = (event: MoveEvent): event is CorrectionEvent =>
  (correctionEvents as readonly MoveEvent[]).includes(event);

/** Goes where the choices lead, as far as there is a move or a decision to change. */
async function wander(id: string, choices: number[]): Promise<VerificationStatus> {
  for (const choice of choices) {
    const { status } = await getVerification(systemContext(), id);
    const moves = [...Object.keys(transitions[status]), ...Object.keys(corrections[status])];
    const event = moves[choice % moves.length] as MoveEvent | undefined;
    if (!event) break;
    if (isCorrection(event)) await correct(id, event, choice);
    else await move(id, event, choice);
  }
  return (await getVerification(systemContext(), id)).status;
}

/** A way to each status: which of the moves, in the order of the machine's table. */
const ways: Record<VerificationStatus, number[]> = {
  ...{ created: [], started: [0], submitted: [1], expired: [2], abandoned: [0, 1] },
  ...{ approved: [1, 0], declined: [1, 1], resubmission_requested: [1, 2], review: [1, 3] },
};
const dialects = ["veriff", "vove", "transmit"] as const;
/** What was approved is declined after all, and so on. */
const changedWays = [
  [1, 0, 1],
  [1, 1, 0],
  [1, 2, 2],
  [1, 3, 1, 1, 0],
];
const examples = dialects.flatMap((dialect) =>
  [...Object.values(ways), ...changedWays].map((way): [(typeof dialects)[number], number[]] => [
    dialect,
    way,
  ]),
);

test("a verification made in one dialect says the same in all of them, in every status", async () => {
  const met = new Set<VerificationStatus>();
  const creators = fc.constantFrom(...dialects);
  await fc.assert(
    fc.asyncProperty(creators, fc.array(fc.nat(1000), { maxLength: 7 }), async (creator, choices) => {
      const reference = crypto.randomUUID();
      const id = await party.creators[creator](reference);
      const status = await wander(id, choices);
      met.add(status);
      for (const [dialect, read] of Object.entries(party.readers))
        expect(await read(id, reference), `${dialect}, made by ${creator}, ${status}`).toBe(meanings[status]);
    }),
    { numRuns: examples.length + 50, examples },
  );
  expect([...met].sort()).toEqual([...verificationStatuses].sort());
});
