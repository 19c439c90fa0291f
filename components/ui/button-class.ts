import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md";

const variants: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-accent text-accent-ink hover:bg-accent-hover",
  secondary: "border-edge bg-raised text-ink hover:bg-hover",
  ghost: "border-transparent text-ink-muted hover:bg-tone-neutral-bg hover:text-ink",
  danger: "border-transparent bg-danger-fill text-danger-ink hover:bg-danger-fill-hover",
};

const off = "data-disabled:text-ink-faint data-disabled:cursor-default";
const offFilled = "data-disabled:border-line-strong data-disabled:bg-sunken";

const base =
  "inline-flex shrink-0 select-none items-center justify-center rounded-sm border text-sm font-medium whitespace-nowrap transition-colors duration-100";

const text: Record<ButtonSize, string> = {
  sm: "h-7 gap-1.5 px-2 max-sm:h-9 max-sm:px-3",
  md: "h-8 gap-2 px-3 max-sm:h-10 max-sm:px-4",
};

const icon: Record<ButtonSize, string> = {
  sm: "size-7 max-sm:size-9",
  md: "size-8 max-sm:size-10",
};

/** The look of a button, for a button with words or (`square`) one with an icon alone. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, square = false): string {
  return classNames(
    base,
    (square ? icon : text)[size],
    variants[variant],
    off,
    variant === "ghost" ? "data-disabled:bg-transparent" : offFilled,
  );
}
