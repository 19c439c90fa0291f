import { Button } from "./button";
import { Emblem } from "./emblem";
import { ClockIcon } from "./icons";
import { leave } from "./messages";
import { Screen } from "./screen";

/** Left, where there is no page to go back to. */
export function LeftScreen({ onResume }: { onResume: () => void }) {
  return (
    <Screen
      heading={leave.left}
      lead={leave.leftLead}
      picture={
        <Emblem tone="calm">
          <ClockIcon className="size-9" />
        </Emblem>
      }
      actions={
        <Button look="secondary" onClick={onResume}>
          {leave.resume}
        </Button>
      }
    />
  );
}
