import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";

type FlowPartProps = {
  title: string;
  /** Its number among what is asked; null where it is switched off. */
  number: number | null;
  /** Absent at the ends, and for those who may not change it. */
  onMove?: { up?: () => void; down?: () => void };
  children: ReactNode;
};

const atTheEnd = "data-disabled:border-transparent! data-disabled:bg-transparent! data-disabled:opacity-50";

/** One thing that can be asked for, with its place in the order. */
export function FlowPart({ title, number, onMove, children }: FlowPartProps) {
  const buttons = useRef<HTMLSpanElement>(null);
  // The button moves with its part, and would lose the focus on the way.
  const keepFocus = (act?: () => void) => () => {
    const pressed = document.activeElement;
    act?.();
    requestAnimationFrame(() => {
      if (pressed instanceof HTMLElement && buttons.current?.contains(pressed)) pressed.focus();
    });
  };
  return (
    <li className="rounded-sm border border-line-strong bg-raised">
      <fieldset className="min-w-0">
        <legend className="sr-only">{title}</legend>
        <div className="flex items-center gap-3 border-b border-line py-1.5 pr-1.5 pl-3">
          <span
            aria-hidden="true"
            className={`flex size-6 shrink-0 items-center justify-center rounded-full text-xs font-medium ${number === null ? "border border-line-strong text-ink-faint" : "bg-ink text-surface"}`}
          >
            {number ?? "–"}
          </span>
          <span className="flex-1 font-medium">
            {title}
            {number === null ? <span className="pl-2 font-normal text-ink-faint">not asked for</span> : null}
          </span>
          {onMove ? (
            <span ref={buttons} className="flex">
              <IconButton
                label={`Move up: ${title}`}
                icon={<ArrowUp />}
                size="sm"
                disabled={!onMove.up}
                focusableWhenDisabled
                className={atTheEnd}
                onClick={keepFocus(onMove.up)}
              />
              <IconButton
                label={`Move down: ${title}`}
                icon={<ArrowDown />}
                size="sm"
                disabled={!onMove.down}
                focusableWhenDisabled
                className={atTheEnd}
                onClick={keepFocus(onMove.down)}
              />
            </span>
          ) : null}
        </div>
        <div className="flex flex-col gap-3 px-3 py-3">{children}</div>
      </fieldset>
    </li>
  );
}
