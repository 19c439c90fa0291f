import { enqueue, removeJob } from "@/db/queue";
import type { Ctx } from "@/lib/context";

const keyOf = (verificationId: string) => `decision.release:${verificationId}`;

export const enqueueRelease = ({ db }: Pick<Ctx, "db">, verificationId: string, runAt: Date) =>
  enqueue(db, "decision.release", { verificationId }, { runAt, key: keyOf(verificationId) });

export const forgetRelease = ({ db }: Pick<Ctx, "db">, verificationId: string) =>
  removeJob(db, keyOf(verificationId));
