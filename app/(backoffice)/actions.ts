"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { contextOf } from "@/lib/auth/context";
import { signOut } from "@/lib/auth/sign-in";
import { getUser } from "@/lib/auth/user";
import { signInPath } from "@/lib/core/identity/user";
import { originOf } from "@/lib/http/origin";
import { signOutEverywhere } from "@/lib/sign-ins/end";

// The ways out need no permission and work for someone whose sign-in has just ended, so `action()` does not build them.

export async function signOutAction() {
  await signOut();
  redirect(signInPath);
}

export async function signOutEverywhereAction() {
  const user = await getUser();
  if (user) await signOutEverywhere(contextOf(user, originOf(await headers())), user.id);
  await signOutAction();
}
