import { randomBytes, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { insertRequests } from "@/db/queries/requests";
import type { Ctx } from "@/lib/context";
import { standardFlow } from "@/lib/core/flow/flow";
import type { Actor } from "@/lib/core/identity/actor";
import { type Role, roles } from "@/lib/core/identity/roles";
import { webhookTypes } from "@/lib/core/webhook/webhook";
import { readEnv } from "@/lib/env";
import { createFlow } from "@/lib/flows/create";
import { listFlows } from "@/lib/flows/list";
import { createIntegration } from "@/lib/integrations/create";
import { addCredential } from "@/lib/integrations/credentials";
import { getIntegration, type Integration } from "@/lib/integrations/get";
import { listCredentials } from "@/lib/integrations/list-credentials";
import { findLogoUrl } from "@/lib/integrations/logo";
import { issueAccessToken } from "@/lib/oauth/access-token";
import { issueUserToken } from "@/lib/oauth/user-token";
import { addNote, listNotes } from "@/lib/reviews/notes";
import { createUser } from "@/lib/users/create";
import { decideVerification } from "@/lib/verifications/decide";
import { getVerification, getVerificationDetails } from "@/lib/verifications/get";
import { captureToken } from "@/lib/verifications/token";
import { addEndpoint, listEndpoints } from "@/lib/webhooks/endpoints";
import { listDeliveries, listDeliveriesOf } from "@/lib/webhooks/list";
import { addRun } from "./bulk-run";
import { addColleague } from "./colleague";
import { handIn, newWord } from "./hand-in";

const patience = 60_000;

/** Every permission there is, but for one integration only. */
async function addUsers(ctx: Ctx, { id }: Integration, word: string) {
  const password = randomBytes(12).toString("base64url");
  const add = async (role: Role) => {
    const email = `${role}.${word}@proofdesk.test`;
    const name = `${role} ${word}`;
    const userId = await createUser(ctx, { email, name, role, password, integrationIds: [id] });
    return [role, { email, password, actor: { kind: "user", id: userId, name, role } }] as const;
  };
  // Every role is in `roles`.
  return Object.fromEntries(await Promise.all(roles.map(add))) as Record<
    Role,
    { email: string; password: string; actor: Extract<Actor, { kind: "user" }> }
  >;
}

/** A token of an OAuth client of its own. */
async function addAccessToken(ctx: Ctx, integration: Integration, word: string) {
  await addCredential(ctx, integration.id, {
    ...{ kind: "oauth_client", label: "Backend", identifier: word, secret: randomUUID() },
  });
  return (await issueAccessToken(ctx, { clientId: word, integration })).token;
}

/** Somebody who has photographed passport and face, up to the moment when a person has to decide. */
export async function addSubmission(
  ctx: Ctx,
  integration: Integration,
  ...names: [word?: string, vendorData?: string]
) {
  const verification = await handIn(ctx, integration, ...names);
  const { id } = verification;
  for (const deadline = Date.now() + patience; (await getVerification(ctx, id)).status !== "review"; ) {
    if (Date.now() > deadline) throw new Error("The worker does not look at submissions.");
    await sleep(50);
  }
  return verification;
}

/** Resolves as soon as the endpoint has heard of it; gives the delivery. */
async function untilDelivered(ctx: Ctx, verificationId: string, told: string): Promise<string> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
    const deliveries = await listDeliveriesOf(ctx, verificationId);
    const found = deliveries.find(({ topic, status }) => topic === told && status === "delivered");
    if (found) return found.id;
  }
  throw new Error("The worker delivers no webhooks.");
}

/** A line in the log of what clients have asked; gives its request id. */
async function addRequest({ db }: Ctx, { id: integrationId }: Integration, credentialId: string) {
  const requestId = randomUUID();
  await insertRequests(db, [
    {
      ...{ integrationId, credentialId, requestId, method: "GET", path: "/v2/users/{…}", status: 403 },
      ...{ milliseconds: 12, errorCode: "Forbidden", refusal: "scope:decisions:read", ip: "192.0.2.7" },
      createdAt: new Date().toISOString(),
    },
  ]);
  return requestId;
}

/** An integration with its keys, its people, somebody who waits for a decision and somebody who has one. All names and numbers have `word` in them. */
export async function addParty(ctx: Ctx) {
  const [word, reference] = [newWord(), newWord()];
  const made = await createIntegration(ctx, { name: `Party ${word}`, environment: "live" });
  const secretKey = randomBytes(24).toString("base64url");
  const credential = await addCredential(ctx, made.integration.id, {
    ...{ kind: "secret_key", label: `Key ${word}`, identifier: word, secret: secretKey },
  });
  const url = readEnv().SEED_WEBHOOK_URL ?? "";
  const endpoint = await addEndpoint(ctx, made.integration, { url, types: [...webhookTypes] });
  const [verification, decided] = await Promise.all([
    addSubmission(ctx, made.integration, word, reference),
    addSubmission(ctx, made.integration, word, reference),
  ]);
  const flow = await createFlow(ctx, made.integration, {
    ...{ name: `Flow ${word}`, definition: standardFlow },
  });
  await decideVerification(ctx, decided.id, { outcome: "approved", reason: "document_and_face_checked" });
  // What is still to be told would look like a change.
  await untilDelivered(ctx, verification.id, "submitted");
  const { attempts, pictures } = await getVerificationDetails(ctx, verification.id);
  const [attempt, picture] = [attempts[0]?.id, pictures[0]?.id];
  if (!attempt || !picture) throw new Error("A submission has an attempt and pictures.");
  const { integration } = made;
  const users = await addUsers(ctx, integration, word);
  const { actor: administrator } = users.administrator;
  const note = await addNote({ ...ctx, actor: administrator }, verification.id, `Note ${word}`);
  const listEverything = async () =>
    JSON.stringify([
      await getVerificationDetails(ctx, verification.id),
      await getVerificationDetails(ctx, decided.id),
      await listNotes(ctx, verification.id),
      await getIntegration(ctx, integration.id),
      await findLogoUrl(ctx, integration),
      await listFlows(ctx, integration),
      (await listCredentials(ctx, integration)).map(({ id, state }) => ({ id, state })),
      (await listEndpoints(ctx, integration)).map(({ id, url, types, enabled }) => ({
        id,
        url,
        types,
        enabled,
      })),
      (await listDeliveries(ctx, { filter: { integrationId: integration.id }, limit: 50 })).deliveries.length,
    ]);
  return {
    ...made,
    secretKey,
    word,
    reference,
    ids: {
      ...{ verification: verification.id, decided: decided.id, attempt, picture },
      ...{
        integration: integration.id,
        endpoint: endpoint.id,
        note: note.id,
        ...{ flow: flow.id, credential, request: await addRequest(ctx, integration, credential) },
        ...(await addColleague(ctx, integration, word)),
        delivery: await untilDelivered(ctx, decided.id, "approved"),
        run: await addRun(ctx, administrator.id, verification),
      },
    },
    token: await captureToken(verification),
    /** Of a backend, and of a device. */
    accessToken: await addAccessToken(ctx, integration, word),
    userToken: await issueUserToken({
      ...{ verificationId: verification.id, integrationId: integration.id, imageKey: null },
    }),
    users,
    administrator,
    /** Everything that is theirs, to see whether anything has changed. */
    read: listEverything,
  };
}
export type Party = Awaited<ReturnType<typeof addParty>>;
