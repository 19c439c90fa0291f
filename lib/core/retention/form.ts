import { z } from "zod";
import type { Retention } from "./retention";

const wrong = "Type a whole number of days from 1 to 36,500, or nothing.";

/** An empty field keeps for ever. */
const days = z
  .string()
  .trim()
  .max(20, wrong)
  .refine(
    (text) => text === "" || (/^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 36_500),
    wrong,
  );

/** The settings as their form has them: a flat field for each. */
export const retentionFields = z.object({
  approvedPictures: days,
  approvedData: days,
  declinedPictures: days,
  declinedData: days,
  unfinishedPictures: days,
  unfinishedData: days,
});
export type RetentionFields = z.infer<typeof retentionFields>;

const number = (text: string) => (text === "" ? null : Number(text));

export const asRetention = (fields: RetentionFields): Retention => ({
  approved: { pictures: number(fields.approvedPictures), data: number(fields.approvedData) },
  declined: { pictures: number(fields.declinedPictures), data: number(fields.declinedData) },
  unfinished: { pictures: number(fields.unfinishedPictures), data: number(fields.unfinishedData) },
});

const shown = (days: number | null) => (days === null ? "" : String(days));

export const asFields = ({ approved, declined, unfinished }: Retention): RetentionFields => ({
  approvedPictures: shown(approved.pictures),
  approvedData: shown(approved.data),
  declinedPictures: shown(declined.pictures),
  declinedData: shown(declined.data),
  unfinishedPictures: shown(unfinished.pictures),
  unfinishedData: shown(unfinished.data),
});
