import { EyeOff, ImageOff } from "lucide-react";

const words = {
  none: {
    icon: <ImageOff />,
    title: "No pictures yet",
    text: "They appear here as the end user takes them.",
  },
  hidden: {
    icon: <EyeOff />,
    title: "Pictures are not shown to you",
    text: "Your role sees what happened, not the person’s documents.",
  },
};

/** Stands where the pictures would. */
export function NoPictures({ why }: { why: keyof typeof words }) {
  const { icon, title, text } = words[why];
  return (
    <section
      aria-label="Pictures"
      className="flex min-h-64 flex-col items-center justify-center gap-1 border border-line-strong bg-sunken px-6 py-12 text-center [&>svg]:mb-2 [&>svg]:size-6 [&>svg]:stroke-[1.5] [&>svg]:text-ink-faint"
    >
      {icon}
      <p className="font-medium">{title}</p>
      <p className="max-w-sm text-ink-muted">{text}</p>
    </section>
  );
}
