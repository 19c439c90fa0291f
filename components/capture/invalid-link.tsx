import { Emblem } from "./emblem";
import { LinkOffIcon } from "./icons";
import { invalidLink } from "./messages";

/** The link is not ours, or what it opened is gone. */
export function InvalidLink() {
  return (
    <main className="flex flex-1 flex-col px-6 pt-21 pb-6">
      <Emblem tone="attention">
        <LinkOffIcon className="size-9" />
      </Emblem>
      <h1 className="text-2xl">{invalidLink.heading}</h1>
      <p className="mt-2.5 text-md text-pretty text-ink-muted">{invalidLink.lead}</p>
    </main>
  );
}
