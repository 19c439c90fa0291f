/** Codes and messages, exact (veriff.md 4). `$STATUS` stands for a word of the request. */
export const messages = {
  "1001": "Query ID must be between 20 and 40 symbols.",
  "1002": "Query ID must be a valid UUID V4",
  "1003": "Query ID must be unique, it has already been used.",
  "1102": "Mandatory parameters are missing from the request.",
  "1104": "Request includes invalid parameters.",
  "1201": "Invalid timestamp. Timestamp must not be older than one hour.",
  "1202": "Timestamp format is incorrect. YYYY-MM-DDTHH:MM:S+Timezone Offset|Z or UTC.",
  "1203": "Invalid ISO 8601 date. Date needs to be in format YYYY-MM-DD.",
  "1301": "Requested features are not supported.",
  "1302": "Only HTTPS return URLs are allowed.",
  "1303": "Invalid status.",
  "1304": 'Cannot transition to "$STATUS" status.',
  "1305": "Session is not in a completed status.",
  // The end of this one is not known.
  "1306": "Session in progress.",
  "1308": "ID number is missing.",
  "1309": "SSN validation requires person firstName + lastName OR fullName to be provided.",
  "1310": "SSN validation requires person.dateOfBirth or address data to be provided.",
  "1400": "Image data not found.",
  "1401": "Image is not in valid base64.",
  "1402": "Image context is not supported.",
  "1403": "Image property is missing.",
  "1500":
    "vendorData field cannot be more than 1000 symbols. We require only non-semantic data to be submitted (e.g. UUID-s, etc that can not be resolved or used outside of the vendor environment.",
  "1501":
    "vendorData must be a string. We require only non-semantic data to be submitted (UUID-s etc that can not be resolved or used outside of the vendor environment).",
  "1801": "Mandatory X-AUTH-CLIENT header containing the API key is missing from the request.",
  "1802": "API key is not a valid UUID.",
  "1803": "Integration with the API key was not found.",
  "1804": "Integration with the API key is not active.",
  "1812": "Signature is not a valid SHA256 hash.",
  "1813": "Signature does not match the SHA256 hash of query ID and integration API secret.",
  "1814": "Signature does not match the SHA256 hash of request body and integration API secret.",
  "1818": "Signature does not match the HMAC-SHA256 of query ID and integration API secret.",
  "1819": "Signature does not match the HMAC-SHA256 of request body and integration API secret.",
  "2003": "Date of birth is not a valid date.",
  "2101": "Document number has to be between 6 and 9 characters.",
  "2102": "Document number may contain only characters and numbers A-Z, 0-9.",
  "2103": "Document type is not supported.",
  "2104": "Document from provided country is not supported.",
} as const;
export type VeriffCode = keyof typeof messages;

export const isCode = (text: string): text is VeriffCode => Object.hasOwn(messages, text);
