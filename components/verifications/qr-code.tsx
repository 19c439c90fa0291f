import type { CaptureLink } from "@/lib/core/verification/capture-link";

type QrCodeProps = { code: CaptureLink["code"]; label?: string; className?: string };

/** Black on white in either theme: scanners want it so. */
export function QrCode({ code: { size, path }, label = "QR code of the link", className }: QrCodeProps) {
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={className}
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}

/** The same as a file. */
export const qrCodeFile = ({ size, path }: CaptureLink["code"]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
