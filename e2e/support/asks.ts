import { consentVersion } from "@/lib/core/capture/state";
import type { Party } from "./party";
import type { Method } from "./site";

type Aim = Pick<Party, "word" | "reference" | "ids">;

/** A body that is in order; where it is what names the id, made of it. */
type Body = object | ((id: string) => object) | undefined;

type Ask = {
  /** Whose route it is: a client backend's, the back office's, the end user's, or everybody's. */
  of: "client" | "user" | "applicant" | "everybody";
  /** Which id its path or token names; a route without one has nothing that can be aimed at. */
  at?: keyof Party["ids"];
  /** What a client signs where it is neither the body nor the id. */
  signed?: string;
  /** With what query a stranger would look for what is not theirs, where the path names nothing. */
  queries?: (aim: Aim) => string[];
  methods: Partial<Record<Method, Body>>;
};

const picture = { context: "face", content: Buffer.from("no picture").toString("base64") };

const device = {
  providerName: "Somebody",
  network: { ip: { addressV4: "192.0.2.7" } },
  device: { fingerprint: "0123456789" },
};

const registered = { idNumber: "1", fullName: "Somebody", dateOfBirth: "1990-01-01" };

const ofSession = (methods: Ask["methods"]): Ask => ({ of: "client", at: "verification", methods });
const ofDecided = (methods: Ask["methods"]): Ask => ({ of: "client", at: "decided", methods });
const ofLink = (methods: Ask["methods"]): Ask => ({ of: "applicant", at: "verification", methods });

const ofDesk = (body: (id: string) => object): Ask => ({
  ...{ of: "user", at: "verification", methods: { POST: body } },
});
const ofCase = (id: string) => ({ id });
const tending = {
  filter: { tab: "all" },
  dayStart: "2026-11-20T00:00:00.000Z",
  since: "2026-11-20T00:00:00.000Z",
};

/** How each route is asked. A new route is not safe until it stands here. */
export const asks: Record<string, Ask> = {
  "/api/v1/sessions": { of: "client", methods: { POST: { verification: {} } } },
  "/api/v1/sessions/[id]": ofSession({ PATCH: { verification: { status: "submitted" } }, DELETE: undefined }),
  "/api/v1/sessions/[id]/attempts": ofSession({ GET: undefined }),
  "/api/v1/sessions/[id]/collected-data": ofSession({ POST: device }),
  "/api/v1/sessions/[id]/decision": ofDecided({ GET: undefined }),
  "/api/v1/sessions/[id]/decision/[registry]": ofSession({ GET: undefined }),
  "/api/v1/sessions/[id]/decision/fullauto": ofDecided({ GET: undefined }),
  "/api/v1/sessions/[id]/media": ofSession({ GET: undefined, POST: { image: picture } }),
  "/api/v1/sessions/[id]/person": ofSession({ GET: undefined }),
  "/api/v1/sessions/[id]/timestamps": ofSession({ GET: undefined }),
  "/api/v1/sessions/[id]/watchlist-screening": ofSession({ GET: undefined }),
  "/api/v1/attempts/[id]/media": { of: "client", at: "attempt", methods: { GET: undefined } },
  "/api/v1/media/[id]": { of: "client", at: "picture", methods: { GET: undefined } },
  // Nothing is kept behind these two.
  "/api/v1/address-media/[id]": { of: "client", methods: { GET: undefined } },
  "/api/v1/validate-registry": {
    of: "client",
    methods: { POST: { verification: { person: registered } } },
  },
  "/api/v1/[...unknown]": {
    of: "everybody",
    methods: { GET: undefined, POST: {}, PUT: {}, PATCH: {}, DELETE: undefined },
  },
  "/api/v2/sessions": { of: "client", methods: { POST: { refId: "somebody" } } },
  "/api/v2/users/[refId]": ofSession({ GET: undefined }),
  "/api/v2/users/[refId]/documents": ofSession({ GET: undefined }),
  // Named by two ids; what strangers get of it is shown in users.test.ts.
  "/api/v2/users/[refId]/documents/[id]": { of: "client", methods: { GET: undefined } },
  "/api/v2/users/[refId]/selfie": ofSession({ GET: undefined }),
  // These two are opened by tokens of their own, which name what they open.
  "/api/v2/sessions/latest": { of: "applicant", methods: { GET: undefined } },
  "/api/v2/hosted/result": { of: "applicant", methods: { GET: undefined } },
  "/api/v2/[...unknown]": {
    of: "everybody",
    methods: { GET: undefined, POST: {}, PUT: {}, PATCH: {}, DELETE: undefined },
  },
  // Nobody is let in without a token and a key.
  "/hosted": { of: "everybody", methods: { GET: undefined } },
  // Deleting is not tried by its owner, who could.
  "/api/v1/verification/[id]": { of: "client", methods: { DELETE: undefined } },
  "/api/v1/verification": { of: "client", methods: { POST: {} } },
  "/api/v1/verification/[id]/result": ofDecided({ GET: undefined }),
  "/api/v1/verification/[id]/consent": ofDecided({ GET: undefined }),
  "/api/v1/verification/[id]/status": ofDecided({ GET: undefined }),
  "/api/v1/verification/[id]/images": ofDecided({
    ...{ GET: undefined, POST: { image: { image_type: "selfie", content: picture.content } } },
  }),
  "/api/v1/verification/[id]/images/[imageId]": ofDecided({ GET: undefined }),
  "/api/v1/verification/[id]/risk-session-token": ofDecided({ POST: { session_token: "t" } }),
  // Telemetry, which is not kept; settings and public keys, which are everybody's; and doors for those who have a key.
  "/api/v1/verification/[id]/events": { of: "everybody", methods: { POST: { event_type: "page_view" } } },
  "/api/v1/verification/start": { of: "everybody", methods: { POST: { start_token: "0".repeat(32) } } },
  "/api/v1/sdk-settings": { of: "everybody", methods: { GET: undefined } },
  "/api/oidc/token": { of: "everybody", methods: { POST: { grant_type: "client_credentials" } } },
  "/api/cis/oidc/jwks": { of: "everybody", methods: { GET: undefined } },
  "/verify/app/[token]": { of: "everybody", methods: { GET: undefined } },
  "/api/v1/verification/[...unknown]": {
    of: "everybody",
    methods: { GET: undefined, POST: {}, PUT: {}, PATCH: {}, DELETE: undefined },
  },
  "/api/events": { of: "client", at: "verification", signed: "", methods: { GET: undefined } },
  "/api/capture/state": ofLink({ GET: undefined }),
  "/api/capture/start": ofLink({ POST: {} }),
  "/api/capture/consent": ofLink({ POST: { version: consentVersion, language: "en" } }),
  "/api/capture/document": ofLink({ POST: { type: "id_card", country: "EE" } }),
  "/api/capture/pictures": ofLink({ POST: {} }),
  "/api/capture/handover": ofLink({ POST: {} }),
  "/api/capture/uploads": ofLink({
    POST: { context: "face", size: 4, sha256: "0".repeat(64), source: "file" },
  }),
  "/api/capture/uploads/[id]": ofLink({ PATCH: {} }),
  "/api/capture/submit": ofLink({ POST: {} }),
  "/api/charts/verifications": {
    ...{ of: "user", methods: { GET: undefined } },
    queries: ({ word, ids }) => [`filter=${word}`, `filter=integration:${ids.integration}`],
  },
  "/api/search": {
    ...{ of: "user", methods: { GET: undefined } },
    queries: ({ word, reference, ids }) => [
      ...[word, reference, ids.verification, ids.integration].map((typed) => `q=${typed}`),
      `recent=${ids.verification},${ids.decided}`,
    ],
  },
  "/api/review/open": ofDesk(ofCase),
  "/api/review/take-over": ofDesk(ofCase),
  "/api/review/undo": ofDesk(ofCase),
  "/api/review/send-now": ofDesk(ofCase),
  "/api/review/leave": ofDesk((id) => ({ ids: [id] })),
  "/api/review/tend": ofDesk((id) => ({ ids: [id], ...tending })),
  "/api/review/next": ofDesk((after) => ({ after, filter: { tab: "all" } })),
  "/api/review/cases/[id]": { of: "user", at: "verification", methods: { GET: undefined } },
  "/api/table-settings": { of: "user", methods: { PUT: { density: "normal" } } },
  "/api/exports/verifications": {
    ...{ of: "user", methods: { GET: undefined, POST: undefined } },
    queries: ({ word, reference, ids }) =>
      ["", `&filter=${word}`, `&filter=${reference}`, `&ids=${ids.verification}`].map(
        (rest) => `format=json&fields=id,reference&times=UTC${rest}`,
      ),
  },
  // Does not end by itself; of what it tells whom is shown in lib/live/live.test.ts.
  "/api/live/verifications": { of: "user", methods: { GET: undefined } },
  "/api/exports/audit": {
    ...{ of: "user", methods: { GET: undefined } },
    queries: ({ word, ids }) => [
      ...["format=json", `format=json&q=${word}`, `format=json&target=${ids.verification}`],
      ...[`format=csv&integration=${ids.integration}`, `format=csv&person=${ids.user}`],
    ],
  },
  "/api/media/[id]": { of: "user", at: "picture", methods: { GET: undefined } },
  "/api/auth/[...nextauth]": { of: "everybody", methods: { GET: undefined, POST: {} } },
  // Ends the sign-in of a browser alone, which says where it asks from.
  "/api/sign-out": { of: "everybody", methods: { POST: undefined } },
  "/api/sso/start": { of: "everybody", methods: { GET: undefined } },
  "/api/sso/callback": { of: "everybody", methods: { GET: undefined } },
  "/api/openapi/veriff.json": { of: "everybody", methods: { GET: undefined } },
  "/api/openapi/vove.json": { of: "everybody", methods: { GET: undefined } },
  "/api/openapi/transmit.json": { of: "everybody", methods: { GET: undefined } },
  "/api/brand/[id]/[digest]": { of: "everybody", methods: { GET: undefined } },
  // A token that is not whole is nobody's.
  "/v/[token]": { of: "everybody", methods: { GET: undefined } },
  "/v-preview": { of: "everybody", methods: { GET: undefined } },
  "/v-assets/[file]": { of: "everybody", methods: { GET: undefined } },
  "/api/health": { of: "everybody", methods: { GET: undefined } },
};

/** The route's path with an id in it; what else it leaves open is named as a caller might. */
export const pathWith = (route: string, id: string) =>
  route
    .replace("[id]", id)
    .replace("[refId]", id)
    .replace("[token]", id)
    .replace("[file]", id)
    .replace("[registry]", "curp")
    .replace("[imageId]", "00000000-0000-4000-8000-000000000000")
    .replace("[digest]", "0".repeat(64))
    .replace("[...unknown]", `sessions/${id}/nothing`)
    .replace("[...nextauth]", "session")
    .replace(/(capture\/pictures)$/, "$1?context=face");
