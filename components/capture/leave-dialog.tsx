import { useEffect, useId, useRef } from "react";
import { Button } from "./button";
import { useMessages } from "./language";

type Props = { isOpen: boolean; onStay: () => void; onLeave: () => void };

/** Asks before someone goes. The browser's own dialog: it keeps the focus, and Escape stays. */
export function LeaveDialog({ isOpen, onStay, onLeave }: Props) {
  const { leaving } = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onStay}
      className="mx-auto mt-auto mb-4 w-[calc(100%-2rem)] max-w-100 rounded-xl border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-scrim sm:mb-auto"
    >
      <h2 id={title} className="text-xl">
        {leaving.heading}
      </h2>
      <p className="mt-2 mb-6 text-md text-pretty text-ink-muted">{leaving.text}</p>
      <div className="flex flex-col gap-2">
        <Button onClick={onStay}>{leaving.stay}</Button>
        <Button look="secondary" onClick={onLeave}>
          {leaving.leave}
        </Button>
      </div>
    </dialog>
  );
}
