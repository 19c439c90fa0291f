import { consentVersion } from "@/lib/core/capture/state";
import { decide } from "@/lib/core/decision/decide";
import type { ReasonId } from "@/lib/core/decision/reasons";
import { type Outcome, verdictEvents } from "@/lib/core/decision/verdict";
import { type MediaContext, requiredMedia } from "@/lib/core/document/document";
import { type Actor, systemActor } from "@/lib/core/identity/actor";
import { lapseEvents } from "@/lib/core/verification/machine";
import { isOpen } from "@/lib/core/verification/status";
import type { Chance } from "./chance";
import type { Colleague, ColleagueName } from "./company";
import { attemptOf, move, note, type Scene } from "./move";
import { drawPicture, keepPicture, type Papers } from "./photograph";

type Cast = Record<ColleagueName, Colleague>;

/** The words that stories are written in. Each lets time pass and then makes one thing happen. */
export function tellerOf(scene: Scene, papers: Papers, cast: Cast, { between }: Chance) {
  const { document: type, country } = papers.person;
  const applicant: Actor = { kind: "applicant", id: scene.verification.id, name: "End user" };
  const wait = (fromSeconds: number, toSeconds: number) => {
    scene.at = new Date(scene.at.getTime() + between(fromSeconds * 1000, toSeconds * 1000));
  };
  const taken = new Set<MediaContext>();

  return {
    pause: async (fromMinutes: number, toMinutes: number) => wait(fromMinutes * 60, toMinutes * 60),

    async start() {
      wait(40, 400);
      taken.clear();
      move(scene, "start", applicant);
    },

    async consent() {
      wait(8, 60);
      const language = "en";
      const change = { consentVersion, consentedAt: scene.at, language };
      note(scene, "consent", applicant, { version: consentVersion, language }, change);
    },

    async chooseDocument() {
      wait(6, 40);
      const change = { documentType: type, documentCountry: country };
      note(scene, "choose_document", applicant, { type, country }, change);
    },

    async photograph(flaw?: ReasonId) {
      const drawn = await Promise.all(
        requiredMedia(type).map(async (context) => ({
          context,
          picture: await drawPicture(papers, context, flaw),
        })),
      );
      for (const { context, picture } of drawn) {
        wait(9, 45);
        const pictureId = await keepPicture(scene, context, picture, flaw !== undefined);
        note(scene, "add_media", applicant, { context, pictureId });
        taken.add(context);
      }
    },

    async submit() {
      wait(4, 25);
      move(scene, "submit", applicant);
    },

    /** The engine, as it really decides. */
    async evaluate() {
      wait(0.2, 1);
      const evidence = {
        documentType: type,
        media: [...taken],
        attemptNumber: attemptOf(scene).number,
        simulatedOutcome: null,
      };
      const decision = decide(evidence);
      move(scene, verdictEvents[decision.verdict], systemActor, { ...decision, evidence });
    },

    async decide(by: ColleagueName, outcome: Outcome, reason: ReasonId, remark?: string) {
      wait(8 * 60, 150 * 60);
      const actor: Actor = { kind: "user", role: "reviewer", ...cast[by] };
      move(scene, verdictEvents[outcome], actor, { verdict: outcome, reason, note: remark });
    },

    /** Time runs out, and the worker notices within a minute. */
    async lapse() {
      const { status, lapsesAt } = scene.verification;
      if (!isOpen(status)) throw new Error(`what is ${status} does not lapse`);
      scene.at = lapsesAt;
      wait(1, 60);
      move(scene, lapseEvents[status], systemActor);
    },
  };
}
export type Teller = ReturnType<typeof tellerOf>;
