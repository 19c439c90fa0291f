import type { Actor } from "@/lib/core/identity/actor";
import { lapseTime } from "@/lib/core/verification/machine";
import type { Chance } from "./chance";
import { addAudit, addEvent, openAttempt, type Scene } from "./move";
import type { DemoPerson } from "./people";

const userAgents = [
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
  "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
  "Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
];

type Beginning = { integrationId: string; person: DemoPerson; actor: Actor; createdAt: Date };

/** A verification that has just been created. */
export function openScene(
  { integrationId, person, actor, createdAt }: Beginning,
  { between, pick }: Chance,
): Scene {
  const isDocumentGiven = between(1, 3) === 1;
  const verification = {
    id: crypto.randomUUID(),
    integrationId,
    status: "created" as const,
    firstName: person.firstName,
    lastName: person.lastName,
    person: {},
    documentType: isDocumentGiven ? person.document : null,
    documentCountry: isDocumentGiven ? person.country : null,
    documentNumber: null,
    document: {},
    consents: [],
    vendorData:
      between(1, 8) === 1 ? null : `${pick(["account", "loan", "card"])}-${between(10_000, 99_999)}`,
    endUserId: null,
    customerId: null,
    flowId: null,
    callbackUrl: null,
    callbackParameters: null,
    clientDetails: null,
    simulation: null,
    language: null,
    attemptNumber: 1,
    eventSequence: 1,
    createdAt,
    updatedAt: createdAt,
    lapsesAt: lapseTime(createdAt),
    eraseAt: null,
  };
  const scene: Scene = {
    verification,
    attempts: [],
    decisions: [],
    pictures: [],
    events: [],
    auditEntries: [],
    at: createdAt,
    ip: `203.0.113.${between(1, 254)}`,
    userAgent: pick(userAgents),
  };
  openAttempt(scene);
  addEvent(scene, "create", actor);
  addAudit(scene, "create", actor);
  return scene;
}
