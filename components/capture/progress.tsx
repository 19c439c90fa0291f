import { useLanguage } from "./language";

/** One stroke for each step, those behind filled. */
export function Progress({ position, count }: { position: number; count: number }) {
  const { messages, formats } = useLanguage();
  const text = messages.common.progress(formats.number(position), formats.number(count));
  return (
    <div
      role="progressbar"
      aria-label={text}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={position}
      aria-valuetext={text}
      className="flex gap-1.5 px-4.5 pt-1"
    >
      {Array.from({ length: count }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes have nothing but their place
          key={index}
          className={`h-1 flex-1 rounded-full transition-colors duration-300 ${index < position ? "bg-accent forced-colors:bg-[Highlight]" : "bg-line-strong forced-colors:bg-[GrayText]"}`}
        />
      ))}
    </div>
  );
}
