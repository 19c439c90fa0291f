"use client";

import { Building2, KeyRound } from "lucide-react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { classNames } from "@/components/ui/class-names";
import { type BeginPasskey, type FinishPasskey, usePasskey } from "./use-passkey";

type OtherWaysProps = {
  begin: BeginPasskey;
  finish: FinishPasskey;
  next: string;
  /** What the company's own sign-on is called, where it has one. */
  singleSignOn: string | null;
};

/** Ways in without a password. */
export function OtherWays({ begin, finish, next, singleSignOn }: OtherWaysProps) {
  const { ask, pending, sentence } = usePasskey({ begin, finish: (answer) => finish({ answer, next }) });
  return (
    <div className="mt-5 flex flex-col gap-2.5 border-t border-line pt-5">
      {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
      <Button icon={<KeyRound />} pending={pending} onClick={ask} className="w-full">
        Sign in with a passkey
      </Button>
      {singleSignOn ? (
        // No link of the router's: it leads away from here.
        <a
          href={`/api/sso/start?${new URLSearchParams({ next })}`}
          className={classNames(buttonClass("secondary", "md"), "w-full [&>svg]:size-4")}
        >
          <Building2 aria-hidden="true" />
          {singleSignOn}
        </a>
      ) : null}
    </div>
  );
}
