import type { DocumentType, MediaContext } from "@/lib/core/document/document";

/** What the person holds in their hand, inside a sentence. */
const documents: Record<DocumentType, string> = {
  passport: "passport",
  id_card: "ID card",
  drivers_license: "driver’s licence",
  residence_permit: "residence permit",
  visa: "visa",
};

/** Every word of the end user's flow, so that another language is another file like this one. */
export const messages = {
  back: "Back",
  leave: "Leave",
  loading: "One moment…",
  progress: (position: number, count: number) => `Step ${position} of ${count}`,
  title: (heading: string, company: string) => `${heading} · ${company}`,
  documents,
  withArticle: (type: DocumentType) => `${type === "id_card" ? "an" : "a"} ${documents[type]}`,

  welcome: {
    heading: "Let’s confirm it’s you",
    lead: (company: string) => `${company} needs to know who you are. It takes about two minutes.`,
    needs: "What you will need",
    document: (type: DocumentType | null) => (type ? `Your ${documents[type]}` : "An identity document"),
    documentHint: (type: DocumentType | null) =>
      type
        ? "The real one in your hand, not a copy and not a screen."
        : "Passport, ID card, driver’s licence or residence permit: the real one, not a copy.",
    face: "Your face",
    faceHint: "One picture. Take off sunglasses, a hat or a mask.",
    light: "A bright place",
    lightHint: "Daylight is best. Avoid lamps that reflect on the document.",
    privacy: (company: string) => `Your pictures are encrypted and only ${company} gets to see them.`,
    start: "Get started",
    resume: "Continue",
  },

  consent: {
    heading: "Before you begin",
    lead: "Please read this short page. Nothing has been photographed yet.",
    points: (company: string) => [
      {
        title: "What is collected",
        text: "Pictures of your document and of your face, when you took them, and your network address.",
      },
      {
        title: "What it is for",
        text: `${company} reads your document and compares your face with the photo in it. People look at the pictures; software may help them.`,
      },
      {
        title: "How it is kept",
        text: `Encrypted, and for as long as ${company} has to keep proof that you were checked. Ask ${company} to see or delete it.`,
      },
      {
        title: "It is up to you",
        text: `You may say no, or stop at any time. ${company} can then tell you about other ways.`,
      },
    ],
    agree: "I agree",
    refuse: "I don’t agree",
  },

  country: {
    heading: "Which country issued your document?",
    lead: "The country that is printed on it, even if you live somewhere else.",
    search: "Search for a country",
    suggested: "Suggested",
    all: "All countries",
    found: (count: number) => (count === 1 ? "1 country" : `${count} countries`),
    none: (text: string) =>
      `No country is called “${text}”. Try its name in English, or its two-letter code.`,
  },

  document: {
    heading: "Which document will you use?",
    lead: (country: string) => `Choose one from ${country} that is still valid.`,
    names: {
      passport: "Passport",
      id_card: "ID card",
      drivers_license: "Driver’s licence",
      residence_permit: "Residence permit",
      visa: "Visa",
    } satisfies Record<DocumentType, string>,
    hints: {
      passport: "The page with your photo",
      id_card: "Front and back",
      drivers_license: "Front and back",
      residence_permit: "Front and back",
      visa: "The page with the visa",
    } satisfies Record<DocumentType, string>,
  },
};

type Photo = { heading: string; lead: string; frame: string; tips: string[]; question: string };

const documentTips = ["All four corners inside the frame", "No reflections or shadows", "Every letter sharp"];

const fronts: Record<DocumentType, Pick<Photo, "heading" | "lead" | "frame">> = {
  passport: {
    heading: "Open your passport",
    lead: "Photograph the page with your photo and the two lines of letters and < signs below it.",
    frame: "Photo page inside the frame",
  },
  visa: {
    heading: "Show your visa",
    lead: "Photograph the whole page that the visa is on.",
    frame: "Visa page inside the frame",
  },
  id_card: {
    heading: "The front of your ID card",
    lead: "Lay it on a plain, dark surface. The side with your photo faces up.",
    frame: "Front inside the frame",
  },
  drivers_license: {
    heading: "The front of your licence",
    lead: "Lay it on a plain, dark surface. The side with your photo faces up.",
    frame: "Front inside the frame",
  },
  residence_permit: {
    heading: "The front of your permit",
    lead: "Lay it on a plain, dark surface. The side with your photo faces up.",
    frame: "Front inside the frame",
  },
};

/** What is said about one picture. */
export function photoMessages(context: MediaContext, type: DocumentType): Photo {
  if (context === "face")
    return {
      heading: "Now your face",
      lead: "Hold the phone at eye level and look straight into the camera.",
      frame: "Your face inside the oval",
      tips: ["Light from the front", "No sunglasses, hat or mask", "Nobody else in the picture"],
      question: "Is your whole face sharp and well lit?",
    };
  const question = "Is every letter sharp, and are all four corners there?";
  if (context === "document_back")
    return {
      heading: "Now turn it over",
      lead: `Photograph the back of your ${documents[type]} in the same way.`,
      frame: "Back inside the frame",
      tips: documentTips,
      question,
    };
  return { ...fronts[type], tips: documentTips, question };
}

export const photo = {
  openCamera: "Open the camera",
  chooseFile: "Upload a picture instead",
  uploadInstead: "Take or upload a picture",
  shutter: "Take the picture",
  starting: "Starting the camera…",
  preparing: "Preparing the picture…",
  retake: "Take it again",
  use: "Use this picture",
  keep: "Keep it and go on",
  kept: "This picture is already with us",
  keptLead: "You can keep it, or take a better one.",
  camera: {
    denied: {
      title: "The camera is switched off for this page",
      text: "Your browser does not let us use it. Tap the lock or the camera beside the address, allow the camera and try again. Or upload a picture instead.",
    },
    missing: {
      title: "No camera found",
      text: "Open this link on a phone, or upload a picture that you have taken.",
    },
    busy: {
      title: "The camera is busy",
      text: "Another app or tab may be using it. Close it and try again, or upload a picture instead.",
    },
    unsupported: {
      title: "This browser has no camera for us",
      text: "If you came here from inside an app, open the link in Safari or Chrome. Or upload a picture instead.",
    },
  },
  tryCamera: "Try the camera again",
  unreadable: "This file is not a picture we can read. Please choose a JPEG, PNG or WebP picture.",
  tooSmall: "This picture is too small to be read. Please take it from closer, or choose a larger one.",
  shot: {
    document_front: "Your picture of the document’s front",
    document_back: "Your picture of the document’s back",
    address_document: "Your picture of the proof of address",
    face: "Your picture of your face",
    face_left: "Your picture with the head turned left",
    face_right: "Your picture with the head turned right",
  } satisfies Record<MediaContext, string>,
};

export const check = {
  heading: "Ready to send?",
  lead: "Have a last look. Anything that is hard to read will be asked for again.",
  names: {
    document_front: "Front",
    document_back: "Back",
    address_document: "Proof of address",
    face: "Face",
    face_left: "Head turned left",
    face_right: "Head turned right",
  } satisfies Record<MediaContext, string>,
  passportPage: "Photo page",
  sending: (percent: number) => `Sending ${percent} %`,
  kept: "Received",
  failed: "Not received",
  retake: "Retake",
  retry: "Send again",
  missing: "One of the pictures has not arrived. Send it again, or take another.",
  send: "Send",
};

export const sending = {
  heading: "Sending your pictures",
  lead: "Please keep this page open.",
  label: "Upload",
  pictures: "Uploading the pictures",
  handingIn: "Handing them in",
};

export const waiting = {
  heading: "Thank you, that’s all",
  lead: (company: string) => `${company} has your pictures and is checking them.`,
  close: "You can close this page. Nothing more is needed from you now.",
  later: "Nothing more is needed from you now. Come back to this link if you are asked to.",
  returning: (host: string) => `Taking you back to ${host}…`,
  goOn: "Continue",
  goTo: (host: string) => `Continue to ${host}`,
  live: "This page updates by itself.",
};

export const again = {
  heading: "We need another picture",
  lead: (company: string) =>
    `${company} could not finish the check. That happens often and is quickly mended.`,
  why: "What to do better",
  unknown: "Please take all the pictures again, in good light.",
  attempt: (number: number) => `This will be attempt ${number}`,
  retry: "Try again",
};

export const closed = {
  finished: {
    heading: "This check is finished",
    lead: (company: string) =>
      `There is nothing more to do here. ${company} has the result and will tell you how it goes on.`,
  },
  expired: {
    heading: "This link has expired",
    lead: (company: string) => `It was open for seven days. Please ask ${company} for a new link.`,
  },
  abandoned: {
    heading: "This link has expired",
    lead: (company: string) =>
      `The check was not finished within seven days. Please ask ${company} for a new link.`,
  },
  goOn: "Continue",
};

export const leave = {
  heading: "Leave now?",
  text: "What you have done so far is kept. You can go on later with the same link.",
  stay: "Stay",
  leave: "Leave",
  left: "You can close this page",
  leftLead: "Nothing is lost. Open the link again whenever you are ready.",
  resume: "Go on after all",
};

export const problems = {
  offline: "No connection. Check your network and try again.",
  failed: "Something went wrong on our side. Please try again.",
};

export const invalidLink = {
  heading: "This link does not work",
  lead: "It may be incomplete or too old. Copy the whole link from your message, or ask whoever sent it for a new one.",
};

export const broken = {
  heading: "Something went wrong",
  lead: "It is our fault, not yours. What you have done so far is kept.",
  retry: "Try again",
};
