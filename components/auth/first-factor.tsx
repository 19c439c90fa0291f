"use client";

import { KeyRound, Smartphone } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { AddActions, NewCodes } from "@/components/account/account-actions";
import { AddApp } from "@/components/account/add-app";
import { AddPasskey } from "@/components/account/add-passkey";
import { RecoveryCodes } from "@/components/account/recovery-codes";
import { Button } from "@/components/ui/button";

type FirstFactorProps = { actions: AddActions; next: string; isRequired: boolean };

/** Sets up the first second factor, before anything else. */
export function FirstFactor({ actions, next, isRequired }: FirstFactorProps) {
  const [codes, setCodes] = useState<string[]>();
  const router = useRouter();
  const goOn = () => {
    setCodes(undefined);
    router.replace(next);
    router.refresh();
  };
  const onAdded = ({ recoveryCodes }: NewCodes) => (recoveryCodes ? setCodes(recoveryCodes) : goOn());
  return (
    <div className="flex flex-col gap-2.5">
      <AddPasskey
        trigger={
          <Button variant="primary" icon={<KeyRound />} className="w-full">
            Add a passkey
          </Button>
        }
        {...{ actions, onAdded }}
      />
      <AddApp
        trigger={
          <Button icon={<Smartphone />} className="w-full">
            Add an authenticator app
          </Button>
        }
        {...{ actions, onAdded }}
      />
      {isRequired ? null : (
        <Button variant="ghost" href={next} className="w-full">
          Not now
        </Button>
      )}
      <RecoveryCodes codes={codes} onStored={goOn} />
    </div>
  );
}
