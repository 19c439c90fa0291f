"use client";

import { ChevronDown, ChevronUp, Maximize2, X } from "lucide-react";
import type { ReactNode } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { IconButton } from "@/components/ui/icon-button";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import type { VerificationSummary } from "@/lib/core/verification/verification";
import { personName } from "@/lib/format/person";
import { verificationPath } from "../paths";
import { StatusBadge } from "../status-badge";
import { useIsPhone } from "./use-is-phone";
import { type PeekAction, usePeek } from "./use-peek";

type PeekPanelProps = {
  row: VerificationSummary;
  peek: PeekAction;
  /** Left out at either end of the page. */
  onUp?: () => void;
  onDown?: () => void;
  onClose: () => void;
};

/** One row closely, beside the list that one goes on walking; on a phone over it. */
export function PeekPanel({ row, peek, onUp, onDown, onClose }: PeekPanelProps) {
  const isPhone = useIsPhone();
  useKey({ key: "escape", name: "Close the panel", group: "This list" }, onClose, !isPhone);
  const name = personName(row.fullName);
  const steps = (
    <>
      <IconButton
        label="Row before"
        hint={<KeyHint>K</KeyHint>}
        icon={<ChevronUp />}
        disabled={!onUp}
        onClick={onUp}
      />
      <IconButton
        label="Next row"
        hint={<KeyHint>J</KeyHint>}
        icon={<ChevronDown />}
        disabled={!onDown}
        onClick={onDown}
      />
      <IconButton label="Open the page" icon={<Maximize2 />} href={verificationPath(row.id)} />
    </>
  );
  const contents = <PeekContents row={row} peek={peek} />;
  if (isPhone)
    return (
      <Sheet open onOpenChange={(open) => open || onClose()} title={name} actions={steps}>
        {contents}
      </Sheet>
    );
  return (
    <aside
      aria-label={`Peek: ${name}`}
      className="fixed inset-y-0 right-0 z-30 flex w-104 max-w-[calc(100vw-4rem)] flex-col border-l border-line-strong bg-raised shadow-float"
    >
      <header className="flex items-center gap-1 border-b border-line py-2 pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-md">{name}</h2>
        {steps}
        <IconButton label="Close" hint={<KeyHint>Esc</KeyHint>} icon={<X />} onClick={onClose} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">{contents}</div>
    </aside>
  );
}

function PeekContents({ row, peek }: { row: VerificationSummary; peek: PeekAction }) {
  const { facts, problem, isComing, retry } = usePeek(peek, row.id, row.updatedAt.getTime());
  if (problem)
    return (
      <Banner
        tone="danger"
        actions={
          <Button size="sm" onClick={retry}>
            Retry
          </Button>
        }
      >
        {problem}
      </Banner>
    );
  return (
    <div aria-busy={isComing}>
      <div className="mb-2">
        <StatusBadge status={row.status} />
      </div>
      <div className={classNames("transition-opacity", isComing && "opacity-50 delay-150")}>
        {facts ?? <PeekSkeleton />}
      </div>
    </div>
  );
}

const widths = ["w-3/5", "w-4/5", "w-1/2", "w-2/3", "w-3/4", "w-2/5"];

const PeekSkeleton = (): ReactNode => (
  <div className="flex flex-col gap-5 py-2">
    {widths.map((width) => (
      <Skeleton key={width} className={width} />
    ))}
  </div>
);
