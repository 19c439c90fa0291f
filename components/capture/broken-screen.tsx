import { Button } from "./button";
import { Emblem } from "./emblem";
import { WarningIcon } from "./icons";
import { broken } from "./messages";
import { Screen } from "./screen";

/** Our fault, on a page that nothing was lost from. */
export function BrokenScreen({ onRetry }: { onRetry: () => void }) {
  return (
    <Screen
      heading={broken.heading}
      lead={broken.lead}
      picture={
        <Emblem tone="attention">
          <WarningIcon className="size-9" />
        </Emblem>
      }
      actions={<Button onClick={onRetry}>{broken.retry}</Button>}
    />
  );
}
