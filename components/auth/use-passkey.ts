"use client";

import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { useState, useTransition } from "react";
import type { ActionResult } from "@/lib/core/action-result";

/** What the browser is asked. */
export type BeginPasskey = (
  given?: undefined,
) => Promise<ActionResult<PublicKeyCredentialRequestOptionsJSON>>;

/** An action that takes the answer, and where to go on to. */
export type FinishPasskey = (given: {
  answer: AuthenticationResponseJSON;
  next: string;
}) => Promise<ActionResult<unknown> | undefined>;

type UsePasskey = {
  begin: BeginPasskey;
  /** Leads on where the answer is right; comes back with a sentence otherwise. */
  finish: (answer: AuthenticationResponseJSON) => Promise<ActionResult<unknown> | undefined>;
};

/** What a browser that has no passkey for us, or whose owner said no, is told: it does not say which of both. */
const declined = "No passkey was used. Try again, or go another way.";

export function passkeySentence(error: unknown): string | undefined {
  if (error instanceof WebAuthnError || (error instanceof Error && error.name === "NotAllowedError"))
    return error.name === "NotAllowedError" || error.name === "AbortError" ? declined : error.message;
  return undefined;
}

/** Asks the browser for a passkey, and hands its answer over. */
export function usePasskey({ begin, finish }: UsePasskey) {
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const ask = () =>
    start(async () => {
      const asked = await begin();
      if (!asked.ok) return setSentence(asked.error.message);
      try {
        const answered = await finish(await startAuthentication({ optionsJSON: asked.value }));
        setSentence(answered?.ok === false ? answered.error.message : undefined);
      } catch (error) {
        const said = passkeySentence(error);
        if (!said) throw error;
        setSentence(said);
      }
    });
  return { ask, pending, sentence };
}
