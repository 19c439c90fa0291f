import { type ReactNode, useContext } from "react";
import { CloseIcon } from "./icons";
import { useMessages } from "./language";
import { ScreenContext } from "./screen";
import { useHeading } from "./use-heading";

type Props = { heading: string; onClose?: () => void; children?: ReactNode };

/** The heading of the dark room; takes the focus as every step's heading does. */
export function RoomHeading({ heading, onClose, children }: Props) {
  const { brand } = useContext(ScreenContext);
  const { common } = useMessages();
  const title = useHeading(heading, brand?.name ?? "");
  return (
    <div className="grid min-h-14 grid-cols-[3rem_1fr_3rem] items-center px-1.5 pt-[env(safe-area-inset-top)]">
      {onClose ? (
        <button
          type="button"
          onClick={onClose}
          aria-label={common.back}
          className="flex size-12 items-center justify-center rounded-full hover:bg-hover"
        >
          <CloseIcon />
        </button>
      ) : (
        <span />
      )}
      <div className="py-3 text-center">
        <h1 ref={title} tabIndex={-1} className="text-md outline-none">
          {heading}
        </h1>
        {children}
      </div>
    </div>
  );
}
