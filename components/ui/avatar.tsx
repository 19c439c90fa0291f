import { classNames } from "./class-names";

type AvatarProps = { name: string; decorative?: boolean; size?: "sm" | "md" };

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? "";
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  return ((Array.from(first)[0] ?? "?") + (Array.from(last)[0] ?? "")).toLocaleUpperCase();
}

/** A person as initials. The name is read aloud unless it stands beside it (`decorative`). */
export function Avatar({ name, decorative, size = "md" }: AvatarProps) {
  return (
    <span
      className={classNames(
        "inline-flex shrink-0 select-none items-center justify-center rounded-full border border-line-strong bg-raised font-medium text-ink-muted",
        size === "sm" ? "size-5 text-[0.5625rem]" : "size-7 text-2xs",
      )}
    >
      <span aria-hidden="true">{initials(name)}</span>
      {decorative ? null : <span className="sr-only">{name}</span>}
    </span>
  );
}
