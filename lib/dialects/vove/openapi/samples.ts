/** Ids and times of the examples. */
export const sample = {
  origin: "https://verify.example.com",
  user: "8a1c4f3e-2b7d-4e0a-9c5f-6d3b1a0e7f42",
  refId: "customer-1017",
  session: "f04bdb47-d3be-4b28-b028-a652feb060b5",
  flow: "5f0c2d1a-8e3b-4c7d-9a6f-0b1e2d3c4a5b",
  picture: "40ca98b0-71f5-4de8-a10e-a8c3b4d4b7e3",
  token: "eyJhbGciOiJIUzI1NiJ9.eyJyZWZJZCI6ImN1c3RvbWVyLTEwMTcifQ.Jm0n0Xy3W1b8T5c2k9Zs7Qd4",
  created: "2026-11-20T09:55:12.480Z",
  updated: "2026-11-20T10:02:07.905Z",
};

export const picture = {
  ...{ _id: sample.picture, mimeType: "image/jpeg", size: 482_113, createdAt: sample.created },
};

export const pictureUrl = (tail: string) => `${sample.origin}/v2/users/${sample.refId}/${tail}`;
