"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { SecondStepState } from "@/components/auth/second-step-form";
import { askForOwnPasskey, finishSignIn } from "@/lib/auth/finish-sign-in";
import { openAction } from "@/lib/auth/open-action";
import { safePath } from "@/lib/auth/safe-path";
import { AppError } from "@/lib/core/errors";
import { signInPath } from "@/lib/core/identity/user";
import { authenticationAnswer } from "@/lib/second-factors/passkey-answer";

// For someone whose password was right: the challenge in their cookie says whose.

const typed = z.object({ kind: z.enum(["totp", "recovery_code"]), code: z.string().trim().min(1).max(60) });

export async function answerCodeAction(_: SecondStepState, form: FormData): Promise<SecondStepState> {
  const { success, data } = typed.safeParse(Object.fromEntries(form));
  if (!success) return { mismatch: "Type the code." };
  try {
    await finishSignIn(data);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "gone") redirect(`${signInPath}?error=late`);
    return { [error.code === "unauthenticated" ? "mismatch" : "refusal"]: error.message };
  }
  redirect(safePath(form.get("next")));
}

export const askForPasskeyAction = openAction({ input: z.undefined(), handle: askForOwnPasskey });

export const answerPasskeyAction = openAction({
  input: z.object({ answer: authenticationAnswer, next: z.string() }),
  handle: async ({ answer, next }) => {
    await finishSignIn({ kind: "passkey", response: answer });
    redirect(safePath(next));
  },
});
