import type { ReactNode } from "react";

type Props = { label: string; isOn?: boolean; onPress: () => void; children: ReactNode };

/** A small round button beside the shutter; one with two states says in which it is. */
export function ToolButton({ label, isOn, onPress, children }: Props) {
  const look = isOn ? "bg-ink text-sunken" : "bg-raised text-ink hover:bg-hover";
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      onClick={onPress}
      className={`flex size-12 shrink-0 items-center justify-center rounded-full transition-colors ${look}`}
    >
      {children}
    </button>
  );
}
