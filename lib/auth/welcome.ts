import { z } from "zod";
import { AppError } from "@/lib/core/errors";
import { userName } from "@/lib/users/preferences";

/** What the holder of a link for a password sends. */
export const newPassword = z.object({
  token: z.string().max(200),
  password: z.string().max(1000, "Use at most 1000 characters."),
});

/** What the holder of an invitation sends. */
export const welcome = newPassword.extend({ name: userName });

/** An expected refusal, as the form shows it; throws on every other error. */
export function presentRefusal(error: unknown) {
  if (error instanceof z.ZodError)
    return {
      fields: Object.fromEntries(error.issues.map(({ path, message }) => [path.join("."), message])),
    };
  if (!(error instanceof AppError)) throw error;
  const { fields } = error.details;
  return fields ? { fields } : { refusal: error.message };
}
