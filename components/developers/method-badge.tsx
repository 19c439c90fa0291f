import { classNames } from "@/components/ui/class-names";

const tones: Record<string, string> = {
  get: "text-tone-info",
  post: "text-tone-success",
  patch: "text-tone-attention",
  delete: "text-tone-danger",
};

export const MethodBadge = ({ method, className }: { method: string; className?: string }) => (
  <span className={classNames("font-mono text-2xs font-semibold uppercase", tones[method], className)}>
    {method}
  </span>
);
