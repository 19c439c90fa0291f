/** What the fields of request bodies are for, by operation and path. */
export const fieldWords: Record<string, Record<string, string>> = {
  createSession: {
    "verification.id": "An id of your own, a UUID v4; made here otherwise.",
    "verification.callback":
      "Where the end user goes afterwards; HTTPS. The integration’s own is used otherwise.",
    "verification.person.firstName": "As the document is expected to have it.",
    "verification.person.idNumber": "National id number.",
    "verification.person.gender": "M or F.",
    "verification.person.dateOfBirth": "YYYY-MM-DD.",
    "verification.document.type": "Leave out for the end user to choose.",
    "verification.document.country": "ISO 3166-1 alpha-2, such as EE.",
    "verification.document.number": "6 to 30 letters and digits.",
    "verification.document.firstIssue": "YYYY-MM-DD.",
    "verification.vendorData": "Your reference; comes back in every answer and webhook. No personal data.",
    "verification.endUserId": "Your id of the person, a UUID.",
    "verification.consents": "Consents that you have obtained.",
    "verification.lang": "Language of the end user’s page, such as et.",
    "verification.timestamp":
      "When you asked. Looked at only where the integration refuses what is over an hour old.",
    "verification.proofOfAddress": "Taken and not used: no proofs of address are collected.",
    "verification.features": "Only selfid.",
  },
  submitSession: { "verification.status": "The one change there is." },
  uploadMedia: {
    "image.context": "What it shows: document-front, document-back, face and others.",
    "image.content": "Base64, alone or as a data URI.",
  },
  reportDevice: {
    providerName: "Who collected it.",
    network: "One of the two addresses must be there.",
    "device.fingerprint": "The same for the same device.",
  },
  validateRegistry: { "verification.person.idNumber": "Must be there." },
};
