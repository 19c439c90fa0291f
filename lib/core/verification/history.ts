import { moveEvents } from "./machine";

/** What the timeline can show: every move of the machine, and what happens between two moves. */
export const eventTypes = [
  "create",
  ...moveEvents,
  "consent",
  "choose_document",
  "add_media",
  "hand_over",
  "set_user_status",
  "drop_decision",
] as const;
export type EventType = (typeof eventTypes)[number];

/** Between two moves nothing changes but what is known. */
export const isMove = (type: EventType): boolean =>
  type === "create" || (moveEvents as readonly EventType[]).includes(type);
