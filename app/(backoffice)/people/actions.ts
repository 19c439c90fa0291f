"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { secondFactorRules } from "@/lib/core/identity/sign-in";
import { action } from "@/lib/http/action";
import { setSecondFactorRule } from "@/lib/installation/second-factor-rule";
import { invite, inviteAgain, newInvitation, revokeInvitation } from "@/lib/invitations/invite";
import { changeReach, disablePerson, enablePerson, reach } from "@/lib/people/change";
import { endColleaguesSignIn, makePasswordLink, resetFactors } from "@/lib/people/reset";
import { removeSingleSignOn as remove, setSingleSignOn, singleSignOnChange } from "@/lib/sso/configure";

const one = z.object({ id: z.guid() });
const refresh = () => revalidatePath("/people", "layout");

export const invitePerson = action({
  can: "user:manage",
  input: newInvitation,
  handle: async ({ ctx, input }) => {
    const link = await invite(ctx, input);
    refresh();
    return link;
  },
});

export const resendInvitation = action({
  can: "user:manage",
  input: one,
  handle: async ({ ctx, input }) => {
    const link = await inviteAgain(ctx, input.id);
    refresh();
    return link;
  },
});

export const takeBackInvitation = action({
  can: "user:manage",
  input: one,
  handle: async ({ ctx, input }) => {
    await revokeInvitation(ctx, input.id);
    refresh();
  },
});

export const changePerson = action({
  can: "user:manage",
  input: reach.extend({ id: z.guid() }),
  handle: async ({ ctx, input: { id, ...given } }) => {
    await changeReach(ctx, id, given);
    refresh();
  },
});

export const disable = action({
  can: "user:manage",
  input: one,
  handle: async ({ ctx, input }) => {
    await disablePerson(ctx, input.id);
    refresh();
  },
});

export const enable = action({
  can: "user:manage",
  input: one,
  handle: async ({ ctx, input }) => {
    await enablePerson(ctx, input.id);
    refresh();
  },
});

export const resetPersonsFactors = action({
  can: "user:manage",
  input: one,
  handle: async ({ ctx, input }) => {
    await resetFactors(ctx, input.id);
    refresh();
  },
});

export const makeLink = action({
  can: "user:manage",
  input: one,
  handle: ({ ctx, input }) => makePasswordLink(ctx, input.id),
});

export const endPersonsSignIn = action({
  can: "user:manage",
  input: z.object({ id: z.guid(), signInId: z.guid() }),
  handle: async ({ ctx, input }) => {
    await endColleaguesSignIn(ctx, input.id, input.signInId);
    refresh();
  },
});

export const saveRule = action({
  can: "user:manage",
  input: z.object({ rule: z.enum(secondFactorRules) }),
  handle: async ({ ctx, input }) => {
    await setSecondFactorRule(ctx, String(ctx.actor.id), input.rule);
    refresh();
  },
});

export const saveSingleSignOn = action({
  can: "user:manage",
  input: singleSignOnChange,
  handle: async ({ ctx, input }) => {
    await setSingleSignOn(ctx, input);
    refresh();
  },
});

export const removeSingleSignOn = action({
  can: "user:manage",
  input: z.object({}),
  handle: async ({ ctx }) => {
    await remove(ctx);
    refresh();
  },
});
