import { verificationEvents } from "./machine";

/** What the timeline can show: every move of the machine, and what happens between two moves. */
export const eventTypes = [
  "create",
  ...verificationEvents,
  "consent",
  "choose_document",
  "add_media",
] as const;
export type EventType = (typeof eventTypes)[number];
