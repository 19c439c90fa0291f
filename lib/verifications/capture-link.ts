import { create } from "qrcode";
import type { CaptureLink } from "@/lib/core/verification/capture-link";
import type { Verification } from "@/lib/core/verification/verification";
import { captureUrl } from "@/lib/links";
import { captureToken } from "./token";

/** Blank modules that scanners need around a code. */
const quietZone = 4;

/** The end user's link to a verification, with its QR code. */
export async function captureLink(
  verification: Pick<Verification, "id" | "integrationId" | "createdAt">,
): Promise<CaptureLink> {
  const url = captureUrl(await captureToken(verification));
  const { size, data } = create(url, { errorCorrectionLevel: "L" }).modules;
  return { url, code: { size: size + 2 * quietZone, path: draw(size, data) } };
}

/** One rectangle for each run of dark modules in a line. */
function draw(size: number, modules: Uint8Array): string {
  const lines = Array.from({ length: size }, (_, y) =>
    [...modules.subarray(y * size, (y + 1) * size)].map((module) => (module ? "1" : "0")).join(""),
  );
  return lines
    .flatMap((line, y) =>
      [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index + quietZone} ${y + quietZone}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join("");
}
