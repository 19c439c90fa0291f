"use client";

import { KeyRound } from "lucide-react";
import { useActionState, useEffect, useRef, useState } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { codeDigits, type FactorKind } from "@/lib/core/identity/second-factor";
import { type BeginPasskey, type FinishPasskey, usePasskey } from "./use-passkey";

export type SecondStepState = { mismatch?: string; refusal?: string };

type CodeKind = Exclude<FactorKind, "passkey">;

type SecondStepFormProps = {
  kinds: FactorKind[];
  next: string;
  answer: (state: SecondStepState, form: FormData) => Promise<SecondStepState>;
  begin: BeginPasskey;
  finish: FinishPasskey;
};

const labels: Record<CodeKind, string> = { totp: "Code from your app", recovery_code: "Recovery code" };

/** A code from the app, a passkey, or one of the codes that were stored for when both are gone. */
export function SecondStepForm({ kinds, next, answer, begin, finish }: SecondStepFormProps) {
  const codeKinds = kinds.filter((kind): kind is CodeKind => kind !== "passkey");
  const [kind, setKind] = useState<CodeKind | undefined>(
    kinds.includes("totp") ? "totp" : kinds.includes("passkey") ? undefined : codeKinds[0],
  );
  const passkey = usePasskey({ begin, finish: (answer) => finish({ answer, next }) });
  const others = codeKinds.filter((other) => other !== kind);
  return (
    <div className="flex flex-col gap-4">
      {kind ? <CodeForm key={kind} {...{ kind, next, answer }} /> : null}
      {passkey.sentence ? <Banner tone="danger">{passkey.sentence}</Banner> : null}
      {kinds.includes("passkey") ? (
        <Button
          icon={<KeyRound />}
          variant={kind ? "secondary" : "primary"}
          pending={passkey.pending}
          onClick={passkey.ask}
          className="w-full"
        >
          Use a passkey
        </Button>
      ) : null}
      {others.map((other) => (
        <Button key={other} variant="ghost" onClick={() => setKind(other)} className="w-full">
          {other === "totp" ? "Use a code from your app" : "Use a recovery code"}
        </Button>
      ))}
    </div>
  );
}

type CodeFormProps = Pick<SecondStepFormProps, "next" | "answer"> & { kind: CodeKind };

function CodeForm({ kind, next, answer }: CodeFormProps) {
  const [{ mismatch, refusal }, submit, pending] = useActionState(answer, {});
  const code = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (mismatch && !pending) code.current?.focus();
  }, [mismatch, pending]);
  return (
    <form action={submit} className="flex flex-col gap-4">
      {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="kind" value={kind} />
      <Field label={labels[kind]} error={mismatch}>
        <Input
          ref={code}
          name="code"
          mono
          autoFocus
          required
          autoComplete="one-time-code"
          inputMode={kind === "totp" ? "numeric" : "text"}
          autoCapitalize="none"
          spellCheck={false}
          maxLength={kind === "totp" ? codeDigits + 4 : 40}
        />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="w-full">
        Sign in
      </Button>
    </form>
  );
}
