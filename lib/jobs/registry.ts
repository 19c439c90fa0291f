import { refreshAnalytics } from "@/lib/analytics/refresh";
import { forgetLooks } from "@/lib/audit/look";
import { runBulk } from "@/lib/bulk/run";
import { type Ctx, systemContext } from "@/lib/context";
import type { JobKind, JobPayloads } from "@/lib/core/job/job";
import { forgetAnswers } from "@/lib/integrations/answer-once";
import { eraseFiles } from "@/lib/media/erase-files";
import { sweepFiles, sweepUploads } from "@/lib/media/sweep";
import { keepSigningKeys } from "@/lib/oauth/signing-keys";
import { sendForgottenLink } from "@/lib/people/forgotten-password";
import { forgetRequests } from "@/lib/requests/forget";
import { runRetention } from "@/lib/retention/run";
import { releaseDecision } from "@/lib/reviews/release";
import { forgetSignIns } from "@/lib/sign-ins/forget";
import { eraseVerification } from "@/lib/verifications/erase";
import { evaluateVerification } from "@/lib/verifications/evaluate";
import { foldCounts } from "@/lib/verifications/fold";
import { lapseVerifications } from "@/lib/verifications/lapse";
import { finishRedaction } from "@/lib/verifications/redact";
import { sweepVerifications } from "@/lib/verifications/sweep";
import { inBackground } from "@/lib/webhooks/background";
import { beginDelivery } from "@/lib/webhooks/deliver";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { beginRecovery } from "@/lib/webhooks/recover";
import { beginOnce } from "@/lib/webhooks/send-once";
import { wakeEndpoint } from "@/lib/webhooks/wake";
import { recoverJobs } from "./recover";

type Handlers = { [Kind in JobKind]: (ctx: Ctx, payload: JobPayloads[Kind]) => Promise<unknown> };

/** What is done for each kind of job. Every handler may run twice on one payload and do its work once. */
const handlers: Handlers = {
  "webhook.dispatch": (ctx, payload) => dispatchEvent(ctx, payload),
  "webhook.deliver": (ctx, payload) => inBackground(beginDelivery(ctx, payload)),
  "webhook.wake": (ctx, payload) => inBackground(wakeEndpoint(ctx, payload)),
  "webhook.once": (ctx, payload) => inBackground(beginOnce(ctx, payload)),
  "webhook.recover": (ctx, payload) => inBackground(beginRecovery(ctx, payload)),
  "verification.evaluate": (ctx, { verificationId, attemptId }) =>
    evaluateVerification(ctx, verificationId, attemptId),
  "decision.release": (ctx, { verificationId }) => releaseDecision(ctx, verificationId),
  "bulk.run": (ctx, { runId }) => runBulk(ctx, runId),
  "verification.lapse": (ctx) => lapseVerifications(ctx, new Date()),
  "verification.fold": (ctx) => foldCounts(ctx),
  "analytics.refresh": (ctx) => refreshAnalytics(ctx, new Date()),
  "verification.sweep": (ctx) => sweepVerifications(ctx, new Date()),
  "verification.erase": (ctx, { verificationId }) => eraseVerification(ctx, verificationId, new Date()),
  "verification.redact": (ctx, { verificationId }) => finishRedaction(ctx, verificationId, new Date()),
  "retention.run": (ctx) => runRetention(ctx, new Date()),
  "file.erase": (_, { ids }) => eraseFiles(ids),
  "upload.sweep": (ctx) => sweepUploads(ctx, new Date()),
  "file.sweep": (ctx) => sweepFiles(ctx, new Date()),
  "answer.forget": (ctx) => forgetAnswers(ctx, new Date()),
  "signing_key.keep": (ctx) => keepSigningKeys(ctx, new Date()),
  "sign_in.forget": async (ctx) => {
    await forgetSignIns(ctx, new Date());
    await forgetLooks(ctx, new Date());
  },
  "password.forgotten": (ctx, payload) => sendForgottenLink(ctx, payload),
  "request.forget": (ctx) => forgetRequests(ctx, new Date()),
  "job.recover": (ctx) => recoverJobs(ctx, new Date()),
};

export const jobKinds = Object.keys(handlers) as JobKind[];

/** Runs a job by its kind. `payload` was written by `enqueue`, which lets no other payload of that kind in. */
export const runJob = (kind: JobKind, payload: unknown): Promise<unknown> =>
  (handlers[kind] as (ctx: Ctx, payload: unknown) => Promise<unknown>)(systemContext(), payload);
