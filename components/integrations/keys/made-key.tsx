"use client";

import { CopyValue } from "@/components/ui/copy-value";
import { OnceDialog } from "@/components/ui/once-dialog";
import { credentialKindNames, type MadeCredential } from "@/lib/core/integration/key";
import { KeySnippets } from "./key-snippets";

type MadeKeyProps = { made?: MadeCredential; origin: string; onStored: () => void };

/** What there is of each kind to copy. */
function Values({ made: { kind, identifier, secret } }: { made: MadeCredential }) {
  if (kind === "api_key") return <CopyValue label={credentialKindNames.api_key} value={identifier} />;
  if (kind === "oauth_client")
    return (
      <>
        <CopyValue label="Client id" value={identifier} />
        <CopyValue label="Client secret" value={secret ?? ""} />
      </>
    );
  return <CopyValue label={credentialKindNames[kind]} value={secret ?? ""} />;
}

const kindName = ({ kind }: MadeCredential) =>
  kind === "secret_key" || kind === "shared_secret"
    ? credentialKindNames[kind].toLowerCase()
    : credentialKindNames[kind];

/** A key that was just made. */
export function MadeKey({ made, origin, onStored }: MadeKeyProps) {
  const isSecret = Boolean(made?.secret);
  return (
    <OnceDialog
      open={made !== undefined}
      title={made ? `The ${kindName(made)}` : ""}
      description={
        isSecret
          ? "The secret is shown this once. Store it where your backend reads its secrets."
          : "It is no secret, and stays in the list."
      }
      isSecret={isSecret}
      ifLost="If it is lost, revoke this key and create another."
      size="lg"
      onStored={onStored}
    >
      {made ? (
        <>
          <Values made={made} />
          <KeySnippets made={made} origin={origin} />
        </>
      ) : null}
    </OnceDialog>
  );
}
