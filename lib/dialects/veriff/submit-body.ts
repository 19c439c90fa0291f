import { z } from "zod";
import type { VeriffCode } from "./messages";

const code = (value: VeriffCode) => value;

const orMissing = ({ input }: { input?: unknown }) =>
  input === undefined || input === null ? code("1102") : code("1104");

/** Body of `PATCH /v1/sessions/{id}` (veriff.md 3.2): the one change that there is. Old clients send more; it is ignored. */
export const submitBody = z.object(
  {
    verification: z.object(
      {
        status: z.literal("submitted", {
          error: (issue) => (orMissing(issue) === "1102" ? code("1102") : code("1303")),
        }),
      },
      { error: orMissing },
    ),
  },
  { error: () => code("1104") },
);
