import { Button } from "./button";
import { Emblem } from "./emblem";
import { ClockIcon } from "./icons";
import { useMessages } from "./language";
import { Screen } from "./screen";

/** Left, where there is no page to go back to. */
export function LeftScreen({ onResume }: { onResume: () => void }) {
  const { leaving } = useMessages();
  return (
    <Screen
      heading={leaving.left}
      lead={leaving.leftLead}
      picture={
        <Emblem tone="calm">
          <ClockIcon className="size-9" />
        </Emblem>
      }
      actions={
        <Button look="secondary" onClick={onResume}>
          {leaving.resume}
        </Button>
      }
    />
  );
}
