"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { ownAction } from "@/lib/auth/own-action";
import { requireFresh } from "@/lib/auth/require-fresh";
import { requirePassword } from "@/lib/auth/require-password";
import { renewCookie } from "@/lib/auth/sign-in";
import { languageCookie } from "@/lib/core/identity/preferences";
import { qrCode } from "@/lib/qr-code";
import { passkeyId, registrationAnswer } from "@/lib/second-factors/passkey-answer";
import { regenerateCodes } from "@/lib/second-factors/recovery-codes";
import { addPasskey, beginPasskey } from "@/lib/second-factors/register-passkey";
import { removePasskey, removeTotp, renamePasskey } from "@/lib/second-factors/remove";
import { beginTotp, confirmTotp } from "@/lib/second-factors/totp";
import { endSignIn, signOutElsewhere } from "@/lib/sign-ins/end";
import { changePassword } from "@/lib/users/choose-password";
import { changeOwn, ownChange, userName } from "@/lib/users/preferences";

const year = 365 * 24 * 60 * 60;
const nothing = z.looseObject({});
const refresh = () => revalidatePath("/account");

export const saveOwn = ownAction({
  input: ownChange,
  handle: async ({ ctx, user, input }) => {
    await changeOwn(ctx, user.id, input);
    if (input.language)
      (await cookies()).set(languageCookie, input.language, { sameSite: "lax", path: "/", maxAge: year });
    revalidatePath("/", "layout");
  },
});

export const savePassword = ownAction({
  input: z.object({ current: z.string().max(1000), next: z.string().max(1000) }),
  handle: async ({ ctx, user, input }) => {
    if (user.hasPassword) await requirePassword(ctx, user.id, input.current, "current");
    else requireFresh(user);
    const ended = await changePassword(ctx, user, input.next);
    await renewCookie(user);
    refresh();
    return { ended };
  },
});

export const beginApp = ownAction({
  input: nothing,
  isWeighty: true,
  isForNewcomers: true,
  handle: async ({ ctx, user }) => {
    const { secret, uri } = await beginTotp(ctx, user);
    return { secret, code: qrCode(uri) };
  },
});

export const confirmApp = ownAction({
  input: z.object({ code: z.string().trim().min(1, "Type the code that the app shows.").max(20) }),
  isForNewcomers: true,
  handle: async ({ ctx, user, input }) => {
    const codes = await confirmTotp(ctx, user, input.code);
    refresh();
    return codes;
  },
});

export const removeApp = ownAction({
  input: nothing,
  isWeighty: true,
  handle: async ({ ctx, user }) => {
    await removeTotp(ctx, user);
    refresh();
  },
});

export const beginOwnPasskey = ownAction({
  input: nothing,
  isWeighty: true,
  isForNewcomers: true,
  handle: ({ ctx, user }) => beginPasskey(ctx, user),
});

export const addOwnPasskey = ownAction({
  input: z.object({ name: userName, answer: registrationAnswer }),
  isForNewcomers: true,
  handle: async ({ ctx, user, input }) => {
    const codes = await addPasskey(ctx, user, input.answer, input.name);
    refresh();
    return codes;
  },
});

export const renameOwnPasskey = ownAction({
  input: z.object({ id: passkeyId, name: userName }),
  handle: async ({ ctx, user, input }) => {
    await renamePasskey(ctx, user, input.id, input.name);
    refresh();
  },
});

export const removeOwnPasskey = ownAction({
  input: z.object({ id: passkeyId }),
  isWeighty: true,
  handle: async ({ ctx, user, input }) => {
    await removePasskey(ctx, user, input.id);
    refresh();
  },
});

export const newRecoveryCodes = ownAction({
  input: nothing,
  isWeighty: true,
  handle: async ({ ctx, user }) => {
    const recoveryCodes = await regenerateCodes(ctx, user.id);
    refresh();
    return { recoveryCodes };
  },
});

export const endOwnSignIn = ownAction({
  input: z.object({ id: z.guid() }),
  handle: async ({ ctx, user, input }) => {
    await endSignIn(ctx, user.id, input.id);
    refresh();
  },
});

export const endOtherSignIns = ownAction({
  input: nothing,
  handle: async ({ ctx, user }) => {
    await signOutElsewhere(ctx, user.id, user.signInId);
    refresh();
  },
});
