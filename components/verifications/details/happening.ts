import { reasons } from "@/lib/core/decision/reasons";
import {
  documentNames,
  documentTypes,
  mediaContextNames,
  pictureContexts,
} from "@/lib/core/document/document";
import type { UserStatus } from "@/lib/core/review/user-status";
import type { EventType } from "@/lib/core/verification/history";
import type { Decision, HistoryEntry } from "@/lib/core/verification/verification";
import { countryName } from "@/lib/format/country";

const languages = new Intl.DisplayNames("en", { type: "language" });
const languageInEnglish = (tag: string) => languages.of(tag) ?? tag;

type Told = Pick<HistoryEntry, "details">;

const documentSaid = ({ type, country }: Record<string, string>) => {
  const known = documentTypes.find((candidate) => candidate === type);
  return [known && documentNames[known], country && countryName(country)].filter(Boolean).join(", ");
};

const pictureSaid = ({ context }: Record<string, string>) => {
  const known = pictureContexts.find((candidate) => candidate === context);
  return known ? mediaContextNames[known] : "A picture";
};

const consentSaid = ({ version, language }: Record<string, string>) =>
  [version && `, version ${version}`, language && ` in ${languageInEnglish(language)}`]
    .filter(Boolean)
    .join("");

/** What happened, in words. */
const sentences: Record<EventType, (entry: Told) => string> = {
  create: () => "Created",
  start: () => "Opened the link",
  consent: ({ details }) => `Agreed to the terms${consentSaid(details)}`,
  choose_document: ({ details }) => `Chose the document: ${documentSaid(details)}`,
  add_media: ({ details }) => `Took a picture: ${pictureSaid(details)}`,
  hand_over: () => "Went on with a phone",
  submit: () => "Submitted",
  escalate: () => "Handed to a person",
  approve: () => "Approved",
  decline: () => "Declined",
  resubmit: () => "Asked for it again",
  expire: () => "Expired: the link was never opened",
  abandon: () => "Abandoned: not finished in time",
  approve_after_all: () => "Approved after all",
  decline_after_all: () => "Declined after all",
  set_user_status: () => "Marked with a status of your own",
  drop_decision: ({ details }) => `A decision could not be sent any more. ${details.why ?? ""}`.trim(),
};

/** A line of the timeline: what happened, and where it was a decision, why. */
export function happening(entry: HistoryEntry, decisions: Decision[], userStatuses: UserStatus[]) {
  const decision = decisions.find(({ id }) => id === entry.decisionId);
  const userStatus = userStatuses.find(({ id }) => id === entry.details.userStatusId);
  if (userStatus)
    return {
      sentence: `Marked “${userStatus.status}”`,
      reason: userStatus.reason ?? undefined,
      note: undefined,
    };
  return {
    sentence: sentences[entry.type](entry),
    reason: decision && reasons[decision.reason].label,
    note: decision?.note ?? undefined,
  };
}
