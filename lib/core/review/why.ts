import { type ReasonId, reasons } from "../decision/reasons";
import type { Evidence } from "../decision/rules";
import { type MediaContext, mediaContextNames, requiredMedia } from "../document/document";
import type { PictureProblem } from "../document/picture";

const problemNames: Record<PictureProblem, string> = {
  too_small: "too few pixels",
  too_dark: "too dark",
  too_bright: "too bright",
  blurred: "blurred",
  glare: "glare",
  blank: "nothing to see",
  no_document: "no document",
  too_far: "too far away",
  no_face: "no face",
  several_faces: "several faces",
};

const nameOf = (context: MediaContext) => {
  const name = mediaContextNames[context];
  return name.charAt(0).toLowerCase() + name.slice(1);
};

function missing({ required, documentType, media }: Evidence): string[] {
  const wanted = required ?? requiredMedia(documentType ?? "passport");
  const names = wanted.filter((context) => !media.includes(context)).map(nameOf);
  return names.length > 0 ? [`no ${names.join(", no ")}`] : [];
}

const poor = ({ problems = {} }: Evidence): string[] =>
  (Object.entries(problems) as [MediaContext, PictureProblem[]][])
    .filter(([, found]) => found.length > 0)
    .map(
      ([context, found]) => `${nameOf(context)}: ${found.map((problem) => problemNames[problem]).join(", ")}`,
    );

/** Why a case waits, and what the engine noticed on the way, in one line. */
export function whyHere(reason: ReasonId | null, evidence: Evidence | null): string {
  const { label } = reasons[reason ?? "awaits_person"];
  return [label, ...(evidence ? [...missing(evidence), ...poor(evidence)] : [])].join("; ");
}
