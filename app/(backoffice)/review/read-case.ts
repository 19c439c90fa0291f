import type { DeskCase } from "@/components/review/desk-case";
import { shownPictures } from "@/components/verifications/picture-viewer/shown-picture";
import type { Ctx } from "@/lib/context";
import { notFound } from "@/lib/core/errors";
import { may } from "@/lib/core/identity/roles";
import { readClaim } from "@/lib/reviews/claim";
import { getAssignee } from "@/lib/reviews/get-assignee";
import { listLookAlikes } from "@/lib/reviews/list-look-alikes";
import { listReviewers } from "@/lib/reviews/list-reviewers";
import { listStatusChoices, listUserStatuses } from "@/lib/reviews/list-user-statuses";
import { listNotes } from "@/lib/reviews/notes";
import { getVerificationDetails } from "@/lib/verifications/get";
import { readDecidable } from "./decidable";

/** A case with all that the desk shows of it. Takes nothing: whoever opens it does. */
export async function readCase(ctx: Ctx, id: string): Promise<DeskCase> {
  const details = await getVerificationDetails(ctx, id);
  const { verification, attempts, decisions, history } = details;
  const { id: integrationId, name, environment } = details.integration;
  const decidable = await readDecidable(ctx, details);
  if (!decidable) throw notFound("verification");
  const [lookAlikes, notes, userStatuses, statusChoices, reviewers, assignee, claim] = await Promise.all([
    listLookAlikes(ctx, id),
    listNotes(ctx, id),
    listUserStatuses(ctx, id),
    listStatusChoices(ctx, integrationId),
    listReviewers(ctx, integrationId),
    getAssignee(ctx, id),
    readClaim(ctx, id, new Date()),
  ]);
  const { actor } = ctx;
  const maySee = actor.kind === "user" && may(actor.role, "media:read");
  return {
    ...{ verification, attempts, decisions, history, decidable },
    integration: { id: integrationId, name, environment },
    pictures: maySee ? shownPictures(details.pictures, attempts) : [],
    ...{ lookAlikes, notes, userStatuses, statusChoices, reviewers, assignee, claim },
  };
}
