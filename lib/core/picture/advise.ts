import type { MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { documentPresence } from "./document-presence";
import { mayBeFace } from "./face-presence";
import type { Grey } from "./grey";
import { judge } from "./judge";
import { measure } from "./measure";

export type Advice = {
  /** What to do better, the most pressing first. */
  problems: PictureProblem[];
  edgeWidth: number | null;
};

type Scene = {
  context: MediaContext;
  /** Of the whole picture that would be taken. */
  shortEdge: number;
  /** How many faces the device itself has found; null where it cannot tell. */
  faces: number | null;
};

function faceProblem(grey: Grey, { context, faces }: Scene): PictureProblem | null {
  if (faces !== null && faces > 1) return "several_faces";
  // From the side, a face shows less of what it is known by.
  if (context !== "face") return documentPresence(grey) === "none" ? null : "no_face";
  if (faces !== null) return faces === 0 ? "no_face" : null;
  return mayBeFace(grey) ? null : "no_face";
}

function documentProblem(grey: Grey): PictureProblem | null {
  const presence = documentPresence(grey);
  if (presence === "near") return null;
  return presence === "far" ? "too_far" : "no_document";
}

/** What the camera sees within its frame, scaled to `measuredEdge`, and what could be better about it. */
export function advise(grey: Grey, scene: Scene): Advice {
  const measured = measure(grey.pixels, grey.width, grey.height);
  const problems = judge(measured, scene);
  const { edgeWidth } = measured;
  const isFace = scene.context.startsWith("face");
  const absence = isFace ? "no_face" : "no_document";
  // Of what is in the dark nothing more can be said; an empty picture lacks what is asked for.
  if (problems[0] === "too_dark") return { problems, edgeWidth };
  if (problems[0] === "blank") return { problems: [absence], edgeWidth };
  const missing = isFace ? faceProblem(grey, scene) : documentProblem(grey);
  if (!missing) return { problems, edgeWidth };
  // A blurred document shows no print: hold still first. A table is sharp, and no document.
  const isHidden = missing === "no_document" && problems[0] === "blurred";
  return { problems: isHidden ? problems : [missing, ...problems], edgeWidth };
}
