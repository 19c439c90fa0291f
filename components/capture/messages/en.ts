import { pictures } from "./en-pictures";

/**
 * Every word of the end user's flow, in English: the catalogue that all others follow.
 *
 * To add a language: copy this file and `en-pictures.ts` to `<code>.ts` and `<code>-pictures.ts`, rename the export and
 * type both as `de.ts` and `de-pictures.ts` do, translate the strings, and enter the language in `catalogues.ts`. Keep every key and every `${…}`; the order within a sentence is free. Address the
 * person politely and simply, as a helpful clerk would: short sentences, no jargon, nothing that blames them.
 * Headings carry no full stop. `brand` is the name of the company that asks; `time`, `date`, numbers and countries
 * arrive in the language already. Where a grammar bends such a name, build the sentence so that it may stay as it is.
 */
export const en = {
  common: {
    back: "Back",
    leave: "Leave",
    goOn: "Continue",
    retry: "Try again",
    loading: "One moment…",
    language: "Language",
    help: "Help",
    privacy: "How your data is used",
    progress: (position: string, count: string) => `Step ${position} of ${count}`,
  },

  /** Alone, never inside a sentence. */
  documents: {
    passport: "Passport",
    id_card: "ID card",
    drivers_license: "Driver’s licence",
    residence_permit: "Residence permit",
    visa: "Visa",
  },

  /** Names of the pictures, in lists. */
  names: {
    document_front: "Front of the document",
    document_page: "Page with your photo",
    document_back: "Back of the document",
    address_document: "Proof of address",
    face: "Your face",
    face_left: "Head turned left",
    face_right: "Head turned right",
  },

  landing: {
    heading: "Go on with your phone",
    lead: "A phone takes the sharpest pictures. Point its camera at this code: no app needed, nothing to type.",
    noCamera: "No camera was found on this computer.",
    code: "QR code of your link",
    follows: "Leave this page open. It follows along and goes on by itself when you are done.",
    copy: "Copy the link",
    copied: "Copied",
    link: "Your personal link: do not pass it on",
    here: "Continue on this computer",
  },

  following: {
    heading: "Carry on with your phone",
    lead: "Leave this page open. It goes on by itself when you are done.",
    opened: "Link opened on the phone",
    agreed: "Agreed to the check",
    chosen: "Document chosen",
    sent: "Pictures sent",
    done: "Done",
    now: "Happening now",
    open: "Still to come",
    code: "Show the code again",
    here: "Continue on this computer instead",
  },

  welcome: {
    heading: "Let’s confirm it’s you",
    lead: (brand: string) => `${brand} needs to know who you are.`,
    time: (time: string) => `Takes about ${time}`,
    needs: "What you will need",
    document: "An identity document",
    documentHint: "The real one in your hand: no copy, no picture on a screen.",
    address: "A proof of address",
    addressHint: "A recent bill, bank statement or official letter with your name and address.",
    face: "Your face",
    faceHint: "One picture, without sunglasses, hat or mask.",
    livenessHint: "Three pictures: straight ahead, then turned left and right.",
    light: "A bright place",
    lightHint: "Daylight is best. Avoid lamps that reflect on the document.",
    privacy: (brand: string) => `Your pictures are encrypted, and only ${brand} gets to see them.`,
    start: "Get started",
    resume: "Continue",
  },

  consent: {
    heading: "Before you begin",
    lead: "Please read this short page. Nothing has been photographed yet.",
    collectedTitle: "What is collected",
    collected: "Pictures of what you are asked to show, when you took them, and your network address.",
    purposeTitle: "What it is for",
    purpose: (brand: string) =>
      `${brand} reads your document and compares your face with the photo in it. People look at the pictures; software may help them.`,
    keepingTitle: "How it is kept",
    keeping: (brand: string) =>
      `Encrypted, and for as long as ${brand} has to keep proof that you were checked. Ask ${brand} to see or delete it.`,
    choiceTitle: "It is up to you",
    choice: (brand: string) =>
      `You may say no, or stop at any time. ${brand} can then tell you about other ways.`,
    version: (date: string) => `Version of ${date}`,
    agree: "I agree",
    refuse: "I don’t agree",
  },

  declined: {
    heading: "That is your right",
    lead: (brand: string) =>
      `Nothing has been photographed, and nothing will be. Ask ${brand} how else you can show who you are.`,
    read: "Read the page again",
    leave: "Leave",
  },

  country: {
    heading: "Which country issued your document?",
    lead: "The country printed on it, even if you live somewhere else.",
    search: "Search for a country",
    suggested: "Suggested",
    all: "All countries",
    found: (count: string) => `Countries found: ${count}`,
    none: (text: string) =>
      `No country is called “${text}”. Try its name in English, or its two-letter code.`,
  },

  document: {
    heading: "Which document will you use?",
    lead: (country: string) => `Issued by: ${country}. It must still be valid.`,
    hints: {
      passport: "One picture: the page with your photo",
      id_card: "Two pictures: front and back",
      drivers_license: "Two pictures: front and back",
      residence_permit: "Two pictures: front and back",
      visa: "One picture: the page with the visa",
    },
  },

  ...pictures,

  check: {
    heading: "Ready to send?",
    lead: "Have a last look. What is hard to read will be asked for again.",
    sending: (percent: string) => `Sending: ${percent}`,
    kept: "Received",
    failed: "Not received",
    retake: "Retake",
    retry: "Send again",
    missing: "One of the pictures has not arrived. Send it again, or take another.",
    send: "Send",
  },

  sending: {
    heading: "Sending your pictures",
    lead: "Please keep this page open.",
    label: "Upload",
    pictures: "Uploading the pictures",
    handingIn: "Handing them in",
  },

  waiting: {
    heading: "Thank you, that’s all",
    lead: (brand: string) => `${brand} has your pictures and is checking them.`,
    usually: (time: string) => `This usually takes about ${time}.`,
    unknown: "How long this takes cannot be said yet.",
    close: (brand: string) => `You can close this page: ${brand} will tell you how it goes on.`,
    again: "If a picture is needed once more, the same link asks for it.",
    returning: (site: string) => `Taking you back to ${site}…`,
    goTo: (site: string) => `Continue to ${site}`,
    live: "This page updates by itself.",
  },

  again: {
    heading: "We need another picture",
    headingSeveral: "We need some pictures again",
    lead: (brand: string) =>
      `${brand} could not finish the check. That happens often, and is quickly put right.`,
    why: "Why, and what helps",
    asked: "Only this is asked again",
    attempt: (number: string) => `This is attempt ${number}`,
    retry: "Try again",
    advice: {
      unreadable: "The picture was hard to read. Find good light, hold still, and avoid reflections.",
      cut_off: "Part of the document was missing. Make sure that all four corners are in the picture.",
      covered: "Something was covered. Keep fingers and reflections off the document.",
      face: "Your face could not be seen clearly. Take off glasses or a hat, and look straight into the camera.",
      several_faces: "There was more than one face in the picture. Please be alone in it.",
      several_documents: "There was more than one document. Please show the same one from every side.",
      missing: "A picture was missing. Please take every one that is asked for.",
      expired: "The document has expired. Please use one that is still valid.",
      damaged: "The document is damaged. Please use another one that is in good condition.",
      unsupported: "This kind of document is not accepted. Please use another one.",
      other: "Please take the pictures again, in good light.",
    },
  },

  closed: {
    finished: "This check is finished",
    finishedLead: (brand: string) =>
      `There is nothing more to do here. ${brand} has the result and will tell you how it goes on.`,
    expired: "This link has expired",
    expiredLead: (brand: string) =>
      `It was open for a limited time, and that is over. Ask ${brand} for a new link.`,
    abandoned: "This check was not finished in time",
    abandonedLead: (brand: string) =>
      `The link is closed now. Ask ${brand} for a new one: it is quickly done.`,
    unknown: "This link does not work",
    unknownLead:
      "It may be incomplete, or no longer in use. Copy the whole link from your message, or ask whoever sent it for a new one.",
    contact: "Questions?",
  },

  leaving: {
    heading: "Leave now?",
    text: "What you have done so far is kept. You can go on later with the same link.",
    stay: "Stay",
    leave: "Leave",
    left: "You can close this page",
    leftLead: "Nothing is lost. Open the link again whenever you are ready.",
    resume: "Go on after all",
  },

  problems: {
    offline: "No connection. We keep trying; nothing is lost.",
    online: "Connected again",
    failed: "Something went wrong on our side. Please try again.",
    busy: "That was too many tries at once. Please wait a minute.",
    changed: "Something changed in the meantime. This page is up to date again.",
    tooLarge: "This file is too large. Please choose a smaller one.",
    unsupported: "This kind of file cannot be used. Please choose another one.",
    refused: "This cannot be used. Please try another one.",
    broken: "Something went wrong",
    brokenLead: "It is our fault, not yours. What you have done so far is kept.",
    lost: "This page lost its link",
    lostLead: "What you have done so far is kept. Open the link from your message again to go on.",
  },
};
