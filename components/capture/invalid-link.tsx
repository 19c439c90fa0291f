"use client";

import { Emblem } from "./emblem";
import { LinkOffIcon } from "./icons";
import { LanguageProvider, useMessages } from "./language";
import { Screen } from "./screen";
import { Shell } from "./shell";

/** One and the same for a link that was never ours and for one whose verification was deleted. */
export function UnknownScreen() {
  const { closed } = useMessages();
  return (
    <Screen
      heading={closed.unknown}
      lead={closed.unknownLead}
      picture={
        <Emblem tone="attention">
          <LinkOffIcon className="size-9" />
        </Emblem>
      }
    />
  );
}

/** The link is not ours, or what it opened is gone: nobody learns which. */
export function InvalidLink() {
  return (
    <LanguageProvider asked={null}>
      <Shell color={null}>
        <UnknownScreen />
      </Shell>
    </LanguageProvider>
  );
}
