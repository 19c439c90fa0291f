import { refusal, repeat } from "./reason";

const unreadable = (label: string, name: string) =>
  repeat(
    `${label} is not readable`,
    `The ${name} could not be read. Find good light, hold still and avoid reflections.`,
    "poor_image_quality",
  );

/** Reasons that are rare, found by machines, or finer forms of a common one. */
export const finerReasons = {
  abuse: refusal("Seen too often", "suspicious_behaviour"),
  reference_face_mismatch: refusal("Face does not match the reference picture"),
  user_id_missing: refusal("The client named no end user to compare with"),
  reference_missing: refusal("There is no reference to compare with"),
  registry_mismatch: refusal("Registry does not confirm the data"),
  face_known_already: refusal("Face is in the collection already"),
  face_blocked: refusal("Face is on the blocklist"),
  end_user_mismatch: refusal("The end user is not the one named"),
  workflow_invalid: refusal("The verification was set up wrongly"),
  politically_exposed: refusal("May be politically exposed"),
  fraud_probable: refusal("Probably a fraudulent attempt", "suspicious_behaviour"),
  several_people: refusal("More than one person took part", "suspicious_behaviour"),
  deceit: refusal("Tried to deceive", "suspicious_behaviour"),
  document_on_screen: refusal("Document shown on a screen", "physical_document_not_used"),
  document_printed: refusal("Document is a printout", "physical_document_not_used"),
  document_data_inconsistent: refusal("Document contradicts itself", "document_tampered"),
  document_resembles_specimen: refusal("Document looks like a specimen", "document_tampered"),
  document_type_refused: refusal("Document type is not accepted, for good"),
  document_expired_refused: refusal("Document has expired, for good"),
  face_on_screen: refusal("Face shown on a screen", "suspicious_behaviour"),
  pictures_injected: refusal("Pictures did not come from the camera", "suspicious_behaviour"),
  address_document_unreadable: refusal("Proof of address could not be read"),
  address_document_outdated: refusal("Proof of address is too old"),
  under_13: refusal("Younger than 13"),
  under_14: refusal("Younger than 14"),
  under_16: refusal("Younger than 16"),
  under_18: refusal("Younger than 18"),
  under_20: refusal("Younger than 20"),
  under_21: refusal("Younger than 21"),
  under_25: refusal("Younger than 25"),
  portrait_not_cropped: refusal("Portrait could not be cut out of the document"),
  attempts_exhausted: refusal("Tried too often"),

  video_missing: repeat(
    "Video is missing",
    "The recording was missing. Please take all pictures again.",
    "photos_missing",
  ),
  document_front_missing: repeat(
    "Front of the document is missing",
    "The front of your document was missing. Please photograph it.",
    "document_photo_missing",
  ),
  document_back_missing: repeat(
    "Back of the document is missing",
    "The back of your document was missing. Please turn it over and photograph it.",
    "document_photo_missing",
  ),
  document_front_cut_off: repeat(
    "Front of the document is cut off",
    "Part of the front was missing. Make sure that all four corners are in the picture.",
    "document_not_fully_visible",
  ),
  document_back_cut_off: repeat(
    "Back of the document is cut off",
    "Part of the back was missing. Make sure that all four corners are in the picture.",
    "document_not_fully_visible",
  ),
  document_data_covered: repeat(
    "Data on the document is covered",
    "Some of the writing was covered. Keep fingers and reflections off the document.",
    "document_not_fully_visible",
  ),

  last_name_unreadable: unreadable("Last name", "last name"),
  first_name_unreadable: unreadable("First name", "first name"),
  date_of_birth_unreadable: unreadable("Date of birth", "date of birth"),
  issue_date_unreadable: unreadable("Date of issue", "date of issue"),
  expiry_date_unreadable: unreadable("Date of expiry", "date of expiry"),
  gender_unreadable: unreadable("Gender", "gender"),
  document_number_unreadable: unreadable("Document number", "document number"),
  personal_number_unreadable: unreadable("Personal number", "personal number"),
  nationality_unreadable: unreadable("Nationality", "nationality"),
  address_unreadable: unreadable("Home address", "address"),

  pictures_missing: repeat(
    "Document and face are missing",
    "Pictures of your document and your face were missing. Please take all of them.",
    "photos_missing",
  ),
  several_faces: repeat(
    "More than one face",
    "There was more than one face in the picture. Please be alone in it.",
    "face_not_visible",
  ),
  several_documents: repeat(
    "More than one document",
    "There was more than one document. Please photograph the same one from both sides.",
    "poor_image_quality",
  ),
} as const;
