import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Shape, type ShapeName } from "./shape";

type BannerTone = "info" | "success" | "attention" | "danger";
type BannerProps = { tone?: BannerTone; title?: ReactNode; actions?: ReactNode; children?: ReactNode };

const looks: Record<BannerTone, string> = {
  info: "border-tone-info bg-tone-info-bg text-tone-info",
  success: "border-tone-success bg-tone-success-bg text-tone-success",
  attention: "border-tone-attention bg-tone-attention-bg text-tone-attention",
  danger: "border-tone-danger bg-tone-danger-bg text-tone-danger",
};
const shapes: Record<BannerTone, ShapeName> = {
  info: "disc",
  success: "check",
  attention: "diamond",
  danger: "triangle",
};

/** One message about the page it stands on, where it is true for as long as it is shown. */
export function Banner({ tone = "info", title, actions, children }: BannerProps) {
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={classNames("flex items-start gap-2.5 rounded-sm border-l-2 px-3 py-2", looks[tone])}
    >
      <Shape name={shapes[tone]} className="mt-1.25" />
      <div className="min-w-0 flex-1 text-sm text-ink">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
      {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
    </div>
  );
}
