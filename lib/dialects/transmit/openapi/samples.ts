/** Ids and times of the examples. */
export const sample = {
  session: "f04bdb47-d3be-4b28-b028-a652feb060b5",
  picture: "40ca98b0-71f5-4de8-a10e-a8c3b4d4b7e3",
  startToken: "1a2b3c4d5e6f708192a3b4c5d6e7f809",
  token: "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJzdWIiOiJjbGllbnQifQ.c2lnbmF0dXJl",
  expiration: "2026-11-27T10:02:07.905Z",
};

export const allImages = ["document_front", "document_back", "selfie"];

/** One white pixel. */
export const pixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

const notMade = { recommendation: "N/A" };
const passed = { recommendation: "ALLOW" };

export const checks = {
  ...{ document_validation: notMade, document_authentication: passed, document_liveness: notMade },
  ...{ biometric_matching: passed, biometric_liveness: notMade },
  ...{ flagged_identity: notMade, risk_recommendation: notMade },
};
