import { createBody } from "../create-body";
import { createdAnswer, emptyAnswer } from "./answers";
import type { Operation } from "./operation";
import { notFound } from "./refusals";
import { allImages, sample } from "./samples";

const mock = {
  ...{ recommendation: "ALLOW", processing_time: "15s", force_retry: false },
  info: {
    person_details: { given_name: "Maria", surname: "Tamm", date_of_birth: "1990-01-02" },
    document_details: { type: "national_id", country: "EE", id_value: "AA0000000" },
  },
};

const creation: Operation = {
  ...{ path: "/v1/verification", method: "post", id: "createVerification", tag: "Sessions" },
  summary: "Create a session",
  description: [
    "Everything may be left out, the body itself included. The start token opens the session once: on a device through an SDK, or in a browser at /verify/app/{start_token}, which goes on to our own flow and at last to callback_url with sessionId and state.",
    "With start the session is yours to operate: no start token, and the images are sent with the access token.",
    "mock_behavior says what is to come of it, on test integrations only.",
  ],
  token: "access",
  body: {
    schema: createBody,
    example: {
      ...{ callback_url: "https://shop.example.com/verified", state: "order-1017", time_to_live: "30d" },
      ...{ mock_behavior: mock, customer_information: { external_user_id: "customer-1017" } },
    },
  },
  words: {
    callback_url: "Where the end user goes afterwards.",
    state: "Comes back with the end user.",
    time_to_live: "How long everything is kept: 1h, 30d, up to 90d, which is also where nothing is said.",
    "mock_behavior.processing_time": "Between the last image and the result: 15s, 1m30s.",
    "mock_behavior.force_retry": "Whether the first attempt is answered with recapture.",
    "mock_behavior.info": "What is then said to have been read.",
    mock_recommendation: "Older name of mock_behavior.recommendation.",
    "start.consent.document_id": "Of the text that your end user has agreed to.",
    auto_start: "Older name of start.",
    customer_information: "Comes back nowhere but in the portal. No personal data.",
  },
  given: "nothing",
  answer: {
    ...{ status: 201, schema: createdAnswer },
    example: {
      ...{ start_token: sample.startToken, session_id: sample.session },
      ...{ expiration: sample.expiration, missing_images: allImages },
    },
  },
  refusals: [
    {
      ...{ status: 400, when: "time_to_live is no duration up to 90d", body: { time_to_live: "1 year" } },
      message: "time_to_live: must be a duration such as 15s, 1m30s, 1h or 30d, from 1s to 90d",
    },
    {
      ...{ status: 400, when: "the end user has not consented" },
      message: "start.consent.granted: must be true: nothing starts without consent",
      body: { start: { consent: { granted: false, document_id: "terms-7" } } },
    },
    {
      ...{ status: 429, when: "too many were created in this minute", given: "exhausted" },
      message: "Too many creations in this minute.",
    },
  ],
};

const deletion: Operation = {
  ...{ path: "/v1/verification/:id", method: "delete", id: "deleteVerification", tag: "Sessions" },
  summary: "Delete a session",
  description: [
    "In whatever status it is: its images and personal data are erased, and cannot be brought back.",
  ],
  ...{ token: "access", given: "complete" },
  answer: { status: 200, schema: emptyAnswer, example: {} },
  refusals: [notFound],
};

export const sessionOperations: Operation[] = [creation, deletion];
