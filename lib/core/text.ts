import { z } from "zod";

/** PostgreSQL cannot store a NUL, and half a surrogate pair is not text. */
export const isStorable = (value: string) => !value.includes("\0") && value.isWellFormed();

/** Text from outside, as it came: neither trimmed nor changed. */
export const text = (max: number) =>
  z
    .string()
    .max(max, `Must be at most ${max} characters.`)
    .refine(isStorable, "Contains characters that cannot be stored.");
