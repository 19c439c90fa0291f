"use server";

import { redirect } from "next/navigation";
import type { WelcomeState } from "@/components/auth/welcome-form";
import { beginSignIn, findAsker } from "@/lib/auth/sign-in";
import { presentRefusal, welcome } from "@/lib/auth/welcome";
import { factorPath } from "@/lib/core/identity/user";
import { acceptInvitation } from "@/lib/invitations/accept";

// For someone who has no account yet: the token of their link says what they are invited to.

export async function acceptAction(_: WelcomeState, form: FormData): Promise<WelcomeState> {
  const { success, data, error } = welcome.safeParse(Object.fromEntries(form));
  const name = String(form.get("name") ?? "");
  if (!success) return { name, ...presentRefusal(error) };
  try {
    await beginSignIn(await acceptInvitation(await findAsker(), data.token, data), "password");
  } catch (error) {
    return { name, ...presentRefusal(error) };
  }
  redirect(factorPath);
}
