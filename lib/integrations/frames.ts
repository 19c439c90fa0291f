import type { Ctx } from "@/lib/context";
import { frameOrigin } from "@/lib/core/integration/frame-origin";
import { text } from "@/lib/core/text";
import { changeIntegration } from "./change";

const most = 50;

/** One origin a line, as a form says it; empty lines are nothing. */
export const frameOriginsChange = text(20_000)
  .transform((lines) => lines.split(/\s+/).filter(Boolean))
  .transform((lines, check) => {
    const origins = lines.flatMap((line) => {
      const origin = frameOrigin(line);
      if (!origin) check.addIssue(`${line.slice(0, 80)} is no origin such as https://shop.example.`);
      return origin ? [origin] : [];
    });
    if (origins.length > most) check.addIssue(`Name ${most} pages at most.`);
    return [...new Set(origins)];
  });

/** Says which pages may show the end user's page in a frame. */
export const setFrameOrigins = async (ctx: Ctx, id: string, frameOrigins: string[]): Promise<void> => {
  await changeIntegration(ctx, id, { frameOrigins });
};
