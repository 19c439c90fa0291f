import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";

type GuideStepProps = {
  number: number;
  title: string;
  text: ReactNode;
  isDone: boolean;
  /** What is to be done, or what has come of it. */
  children?: ReactNode;
};

/** One step of a guide, and whether it is done. */
export const GuideStep = ({ number, title, text, isDone, children }: GuideStepProps) => (
  <li className="flex gap-4 border-b border-line py-5">
    <span
      aria-hidden="true"
      className="flex size-7 shrink-0 items-center justify-center rounded-full border border-edge text-sm font-medium"
    >
      {number}
    </span>
    <div className="flex min-w-0 flex-1 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-base font-medium">{title}</h2>
        {isDone ? (
          <Badge tone="success" shape="check">
            Done
          </Badge>
        ) : (
          <Badge tone="muted" shape="ring">
            To do
          </Badge>
        )}
      </div>
      <div className="text-ink-muted">{text}</div>
      {children ? <div className="flex flex-wrap items-center gap-2 pt-1">{children}</div> : null}
    </div>
  </li>
);
