import type { Choice } from "@/lib/verifications/decide";
import type { Party } from "./party";

type Ids = Party["ids"];

const endpoint = {
  url: "http://127.0.0.1:9/",
  types: ["event"],
  description: "",
  timeoutSeconds: 5,
  dialect: "vove",
};

const settings = {
  ...{ name: "Another name", callbackUrl: "", createsPerMinute: 600, announceReview: false },
  ...{ allowDeletion: false, reasonCodes: "standard", refuseStaleCreations: false },
  ...{ frameOrigins: "", ipRanges: "192.0.2.0/24" },
};

const flow = {
  name: "Another flow",
  definition: {
    steps: [{ kind: "document", documentTypes: ["passport"] }],
    decision: { asksAgainForPoorPictures: true, maxAttempts: 2 },
  },
};

const choice: Pick<Choice, "outcome" | "reason"> & { retakes: [] } = {
  ...{ outcome: "approved", reason: "document_and_face_checked", retakes: [] },
};

const keptFor = {
  ...{ approvedPictures: "30", approvedData: "90", declinedPictures: "", declinedData: "" },
  ...{ unfinishedPictures: "", unfinishedData: "7" },
};

const brand = { name: "Another name", color: "#0b5a63", privacyUrl: "", support: "" };

/** One white pixel. */
const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=";

/**
 * What each server action is sent, about the things of one party. A new action is not safe until it stands here; those
 * without an input reach nothing that belongs to an integration. The order is that of the test: what is removed is last.
 */
export const acts: Record<string, ((ids: Ids) => object) | undefined> = {
  "/sign-in#signInAction": undefined,
  "/sign-in#beginPasskeyAction": undefined,
  "/sign-in#finishPasskeyAction": undefined,
  "/sign-in/verify#answerCodeAction": undefined,
  "/sign-in/verify#askForPasskeyAction": undefined,
  "/sign-in/verify#answerPasskeyAction": undefined,
  "/welcome#putGuideAway": undefined,
  "/account#saveOwn": undefined,
  "/account#savePassword": undefined,
  "/account#beginApp": undefined,
  "/account#confirmApp": undefined,
  "/account#removeApp": undefined,
  "/account#beginOwnPasskey": undefined,
  "/account#addOwnPasskey": undefined,
  "/account#renameOwnPasskey": undefined,
  "/account#removeOwnPasskey": undefined,
  "/account#newRecoveryCodes": undefined,
  "/account#endOwnSignIn": undefined,
  "/account#endOtherSignIns": undefined,
  "/verifications#addVerification": ({ integration }) => ({
    ...{ integrationId: integration, firstName: "Some", lastName: "Body", flowId: "" },
    ...{ documentType: "", documentCountry: "", vendorData: "", language: "" },
  }),
  "/verifications#addView": undefined,
  "/verifications#editView": undefined,
  "/verifications#removeView": undefined,
  "/verifications#previewRun": ({ verification }) => ({ target: { ids: [verification] } }),
  "/verifications#startRun": ({ verification }) => ({
    ...{ order: { action: "assign", userId: null }, target: { ids: [verification] } },
  }),
  "/verifications#startResendRun": ({ verification }) => ({ target: { ids: [verification] } }),
  "/verifications#cancelRun": ({ run }) => ({ id: run }),
  "/verifications#retryRun": ({ run }) => ({ id: run }),
  "/verifications#peek": ({ verification }) => ({ id: verification }),
  "/review#startReviewing": ({ integration }) => ({ filter: { tab: "all", integrationId: integration } }),
  "/review#assign": ({ verification }) => ({ id: verification, userId: null }),
  "/review#handOver": ({ verification, user }) => ({ id: verification, userId: user, note: "Look at this" }),
  "/review#addNote": ({ verification }) => ({ id: verification, text: "Another note" }),
  "/review#editNote": ({ verification, note }) => ({ id: verification, noteId: note, text: "The note anew" }),
  "/review#deleteNote": ({ verification, note }) => ({ id: verification, noteId: note }),
  "/review#giveStatus": ({ verification }) => ({ id: verification, status: "Another status", reason: "" }),
  "/review#propose": ({ verification }) => ({ id: verification, ...choice, note: "" }),
  "/review#changeDecision": ({ decided }) => ({
    ...{ id: decided, outcome: "declined", reason: "known_fraud", note: "Somebody has called" },
  }),
  "/integrations#saveSettings": ({ integration }) => ({ id: integration, ...settings }),
  "/integrations#saveBrand": ({ integration }) => ({ id: integration, ...brand }),
  "/integrations#saveLogo": ({ integration }) => ({ id: integration, content: pixel }),
  "/integrations#dropLogo": ({ integration }) => ({ id: integration }),
  "/integrations#addFlow": ({ integration }) => ({ integrationId: integration, ...flow }),
  "/integrations#copyFlow": (ids) => ({ id: ids.flow }),
  "/integrations#chooseDefaultFlow": ({ integration }) => ({ integrationId: integration, id: null }),
  "/integrations#switchFlowOff": (ids) => ({ id: ids.flow }),
  "/integrations#switchFlowOn": (ids) => ({ id: ids.flow }),
  "/integrations#changeFlow": (ids) => ({ id: ids.flow, ...flow }),
  "/webhooks#resend": ({ delivery }) => ({ id: delivery }),
  "/webhooks#sendElsewhere": ({ delivery }) => ({ id: delivery, url: endpoint.url }),
  "/webhooks#reveal": ({ delivery }) => ({ id: delivery }),
  "/webhooks#recover": (ids) => ({ id: ids.endpoint, hours: 1 }),
  "/integrations#addEndpoint": ({ integration }) => ({ integrationId: integration, ...endpoint }),
  "/integrations#changeEndpoint": (ids) => ({ id: ids.endpoint, ...endpoint }),
  "/integrations#pause": (ids) => ({ id: ids.endpoint }),
  "/integrations#enable": (ids) => ({ id: ids.endpoint }),
  "/integrations#rotate": (ids) => ({ id: ids.endpoint, overlapSeconds: 0 }),
  "/integrations#sendTest": (ids) => ({ id: ids.endpoint, type: "event" }),
  "/integrations#remove": (ids) => ({ id: ids.endpoint }),
  "/integrations#createKey": ({ integration }) => ({
    ...{ integrationId: integration, kind: "secret_key", label: "Another key" },
  }),
  "/integrations#countKeyUses": (ids) => ({ id: ids.credential }),
  "/integrations#rotateKey": (ids) => ({ id: ids.credential, overlapSeconds: 3600 }),
  "/integrations#revokeKey": (ids) => ({ id: ids.credential }),
  "/integrations#addIntegration": undefined,
  // Takes two of one party: lib/transfers/copy.test.ts has each of them out of reach.
  "/integrations#copySettings": undefined,
  "/integrations#pauseIntegration": ({ integration }) => ({ id: integration }),
  "/integrations#archiveIntegration": ({ integration }) => ({ id: integration, name: settings.name }),
  "/integrations#restoreIntegration": ({ integration }) => ({ id: integration }),
  "/integrations#resumeIntegration": ({ integration }) => ({ id: integration }),
  "/integrations#previewRules": ({ integration }) => ({ id: integration, ...keptFor }),
  "/integrations#saveRules": ({ integration }) => ({ id: integration, ...keptFor }),
  "/verifications/[id]#exempt": ({ decided }) => ({ id: decided, isExempt: true }),
  "/verifications/[id]#redact": ({ decided }) => ({ id: decided, confirmation: decided.slice(0, 8) }),
  "/invitation/[token]#acceptAction": undefined,
  "/password#askForLinkAction": undefined,
  "/password/[token]#choosePasswordAction": undefined,
  "/people#saveRule": undefined,
  "/people#saveSingleSignOn": undefined,
  "/people#removeSingleSignOn": undefined,
  "/people#invitePerson": ({ integration, user }) => ({
    ...{ email: `${user}@proofdesk.test`, role: "viewer", integrationIds: [integration] },
  }),
  "/people#resendInvitation": ({ invitation }) => ({ id: invitation }),
  "/people#takeBackInvitation": ({ invitation }) => ({ id: invitation }),
  "/people#changePerson": ({ user, integration }) => ({
    ...{ id: user, role: "reviewer", integrationIds: [integration] },
  }),
  "/people#makeLink": ({ user }) => ({ id: user }),
  "/people#endPersonsSignIn": ({ user, signIn }) => ({ id: user, signInId: signIn }),
  "/people#resetPersonsFactors": ({ user }) => ({ id: user }),
  "/people#disable": ({ user }) => ({ id: user }),
  "/people#enable": ({ user }) => ({ id: user }),
};

/** What needs no entry in the audit log of its own, and why. */
export const unwritten: Record<string, string> = {
  "/verifications#previewRun": "counts",
  "/verifications#cancelRun": "the run may have ended",
  "/verifications#peek": "a look, and written down once in ten minutes",
  "/review#startReviewing": "whose case it is ends by itself",
  "/review#assign": "nobody was assigned, and nobody is",
  "/integrations#chooseDefaultFlow": "there was no default, and there is none",
  "/integrations#countKeyUses": "counts",
  "/integrations#previewRules": "counts",
};
