import type { CaptureBrand } from "@/lib/core/capture/state";
import { Button } from "./button";
import { Emblem } from "./emblem";
import { LockIcon } from "./icons";
import { useMessages } from "./language";
import { Screen } from "./screen";
import { Contact } from "./support-links";

type Props = { brand: CaptureBrand; onRead: () => void; onLeave: () => void };

/** Somebody does not agree: what that means, and the ways on. */
export function DeclinedScreen({ brand, onRead, onLeave }: Props) {
  const { declined } = useMessages();
  return (
    <Screen
      heading={declined.heading}
      lead={declined.lead(brand.name)}
      picture={
        <Emblem tone="calm">
          <LockIcon className="size-9" />
        </Emblem>
      }
      actions={
        <>
          <Button onClick={onLeave}>{declined.leave}</Button>
          <Button look="quiet" onClick={onRead}>
            {declined.read}
          </Button>
        </>
      }
    >
      <Contact {...brand} />
    </Screen>
  );
}
