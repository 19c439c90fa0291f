import { verificationEvents } from "./machine";

/** What the timeline can show: every move of the machine, and what happens between two moves. */
export const eventTypes = [
  "create",
  ...verificationEvents,
  "consent",
  "choose_document",
  "add_media",
  "hand_over",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Between two moves nothing changes but what is known. */
export const isMove = (type: EventType): boolean =>
  type === "create" || (verificationEvents as readonly EventType[]).includes(type);
