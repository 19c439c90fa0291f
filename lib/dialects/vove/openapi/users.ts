import { documentsAnswer, selfieAnswer, userAnswer } from "./answers";
import type { Operation } from "./operation";
import { unknownUser } from "./refusals";
import { picture, pictureUrl, sample } from "./samples";

const user: Operation = {
  ...{ path: "/v2/users/:refId", method: "get", id: "getUser", tag: "Users" },
  summary: "Read a user",
  description: [
    "By your refId: what became of their newest session. Sessions that were made in another dialect are found by the reference they have there, or by their id.",
    "What nobody has read or measured is left out: match levels, spoof findings, dates of the document.",
  ],
  ...{ key: "secret", given: "approved" },
  answer: {
    ...{ status: 200, schema: userAnswer },
    example: {
      ...{ _id: sample.user, refId: sample.refId, status: "successful" },
      ...{ createdAt: sample.created, updatedAt: sample.updated, flowId: sample.flow },
      ...{ sessionId: sample.session, sessions: [sample.session] },
      documents: [
        {
          ...{ stepId: "ID_DOCUMENT", type: "Passport", firstName: "Travis", lastName: "Greenholt" },
          ...{ dateOfBirth: "01/10/2000", sex: "M" },
        },
      ],
      metadata: ["203.0.113.5"],
    },
  },
  refusals: [unknownUser],
};

const documents: Operation = {
  ...{ path: "/v2/users/:refId/documents", method: "get", id: "listDocuments", tag: "Users" },
  summary: "List the pictures of documents",
  description: ["Of the newest session: one of each side, in the order in which they were taken."],
  ...{ key: "secret", given: "approved" },
  answer: {
    ...{ status: 200, schema: documentsAnswer },
    example: [
      {
        ...{ stepId: "ID_DOCUMENT", side: "front", ...picture },
        url: pictureUrl(`documents/${sample.picture}`),
      },
    ],
  },
  refusals: [unknownUser],
};

const document: Operation = {
  ...{ path: "/v2/users/:refId/documents/:id", method: "get", id: "downloadDocument", tag: "Users" },
  summary: "Download a picture of a document",
  description: ["The bytes as they were taken."],
  ...{ key: "secret", given: "approved" },
  answer: { status: 200, binary: "image/jpeg" },
  refusals: [unknownUser],
};

const selfie: Operation = {
  ...{ path: "/v2/users/:refId/selfie", method: "get", id: "getSelfie", tag: "Users" },
  summary: "Read the selfie",
  description: ["With Accept: image/* the picture itself, as it was taken; otherwise where to find it."],
  ...{ key: "secret", given: "approved" },
  answer: { ...{ status: 200, schema: selfieAnswer }, example: { ...picture, url: pictureUrl("selfie") } },
  refusals: [
    {
      ...{ status: 404, message: "Selfie not found", error: "Not Found" },
      ...{ when: "none has been taken", given: "opened" },
    },
    unknownUser,
  ],
};

export const userOperations: Operation[] = [user, documents, document, selfie];
