/** The ten voices a status can speak in. `accent` is for what is ours to point at, the rest for what has happened. */
export type Tone =
  | "neutral"
  | "muted"
  | "void"
  | "info"
  | "progress"
  | "attention"
  | "warning"
  | "success"
  | "danger"
  | "accent";

/** Word colour on its tint. */
export const toneFill: Record<Tone, string> = {
  neutral: "bg-tone-neutral-bg text-tone-neutral",
  muted: "bg-tone-muted-bg text-tone-muted",
  void: "bg-tone-void-bg text-tone-void",
  info: "bg-tone-info-bg text-tone-info",
  progress: "bg-tone-progress-bg text-tone-progress",
  attention: "bg-tone-attention-bg text-tone-attention",
  warning: "bg-tone-warning-bg text-tone-warning",
  success: "bg-tone-success-bg text-tone-success",
  danger: "bg-tone-danger-bg text-tone-danger",
  accent: "bg-accent-soft text-accent",
};

/** Word colour alone, for a plain surface. */
export const toneText: Record<Tone, string> = {
  neutral: "text-tone-neutral",
  muted: "text-tone-muted",
  void: "text-tone-void",
  info: "text-tone-info",
  progress: "text-tone-progress",
  attention: "text-tone-attention",
  warning: "text-tone-warning",
  success: "text-tone-success",
  danger: "text-tone-danger",
  accent: "text-accent",
};
