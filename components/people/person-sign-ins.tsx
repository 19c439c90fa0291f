"use client";

import { SignInList } from "@/components/account/sign-in-list";
import type { ActionResult } from "@/lib/core/action-result";
import type { SignInSummary } from "@/lib/core/identity/sign-in";

type PersonSignInsProps = {
  id: string;
  signIns: SignInSummary[];
  currentId: string;
  end: (given: { id: string; signInId: string }) => Promise<ActionResult<unknown>>;
};

/** Where a colleague is signed in. */
export const PersonSignIns = ({ id, end, ...list }: PersonSignInsProps) => (
  <SignInList {...list} end={({ id: signInId }) => end({ id, signInId })} />
);
