import type { ReactNode } from "react";
import { Spinner } from "./spinner";

type Look = "primary" | "secondary" | "quiet";

const looks: Record<Look, string> = {
  primary: "border border-transparent bg-accent text-accent-ink hover:bg-accent-hover",
  secondary: "border border-edge bg-raised text-ink hover:bg-hover",
  quiet: "border border-transparent text-accent hover:bg-hover",
};

const base =
  "flex min-h-13 w-full select-none items-center justify-center gap-2.5 rounded-xl px-5 py-3 text-md font-semibold transition-colors duration-150";

export const buttonClass = (look: Look) => `${base} ${looks[look]}`;

type Props = { look?: Look; isBusy?: boolean; onClick: () => void; children: ReactNode };

/** A button as wide as the screen. While it is busy it stays where the focus is and does nothing. */
export function Button({ look = "primary", isBusy = false, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-disabled={isBusy}
      onClick={() => !isBusy && onClick()}
      className={`${buttonClass(look)} aria-disabled:cursor-default`}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for leaving the flow. */
export function ButtonLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass("primary")}>
      {children}
    </a>
  );
}
