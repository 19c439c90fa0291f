/** Ids and times of the examples. */
export const sample = {
  origin: "https://verify.example.com",
  session: "f04bdb47-d3be-4b28-b028-a652feb060b5",
  attempt: "8bd94ad1-1a10-4f68-a3c2-7d3c8f6bb6d4",
  picture: "40ca98b0-71f5-4de8-a10e-a8c3b4d4b7e3",
  endUser: "c1de400b-1877-4284-8494-071d37916197",
  token: "eyJhbGciOiJIUzI1NiJ9.eyJ2IjoiZjA0YmRiNDcifQ.Jm0n0Xy3W1b8T5c2k9Zs7Qd4",
  started: "2026-11-20T09:58:02.114Z",
  submitted: "2026-11-20T10:00:41.380Z",
  decided: "2026-11-20T10:02:07.905Z",
};

/** One white pixel. */
export const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

const { session, attempt, origin, picture } = sample;

export const createdSession = {
  id: session,
  url: `${origin}/v/${sample.token}`,
  vendorData: "order-1017",
  endUserId: sample.endUser,
  host: origin,
  baseUrl: origin,
  callback: "https://shop.example.com/verified",
  status: "created",
  sessionToken: sample.token,
};

export const image = {
  id: picture,
  name: "document-front",
  context: "document-front",
  timestamp: null,
  size: 482_113,
  mimetype: "image/jpeg",
  url: `${origin}/v1/media/${picture}`,
  sessionId: session,
};

const told = {
  firstName: "Maria",
  lastName: "Tamm",
  gender: "F",
  dateOfBirth: "1990-01-02",
  nationality: null,
  placeOfBirth: null,
};

export const decided = {
  id: session,
  attemptId: attempt,
  code: 9001,
  status: "approved",
  reason: null,
  reasonCode: null,
  vendorData: "order-1017",
  endUserId: sample.endUser,
  acceptanceTime: sample.started,
  submissionTime: sample.submitted,
  decisionTime: sample.decided,
  person: { ...told, citizenship: null, idNumber: null, yearOfBirth: "1990", pepSanctionMatch: null },
  document: { number: null, type: "ID_CARD", country: "EE", validFrom: null, validUntil: null, state: null },
  comments: [],
  additionalVerifiedData: {},
};

export const personOfSession = {
  id: session,
  ...told,
  idCode: null,
  citizenships: [],
  pepSanctionMatches: [],
};
