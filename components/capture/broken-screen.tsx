import { Button } from "./button";
import { Emblem } from "./emblem";
import { WarningIcon } from "./icons";
import { useMessages } from "./language";
import { Screen } from "./screen";

const emblem = (
  <Emblem tone="attention">
    <WarningIcon className="size-9" />
  </Emblem>
);

/** Our fault, on a page that nothing was lost from. */
export function BrokenScreen({ onRetry }: { onRetry: () => void }) {
  const { problems, common } = useMessages();
  return (
    <Screen
      heading={problems.broken}
      lead={problems.brokenLead}
      picture={emblem}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    />
  );
}

/** The server does not know this page's key any more: opened again, the link brings another. */
export function LostScreen() {
  const { problems } = useMessages();
  return <Screen heading={problems.lost} lead={problems.lostLead} picture={emblem} />;
}
