import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { bulkWords, verificationsWord } from "@/components/verifications/bulk/bulk-words";
import { RunMisses } from "@/components/verifications/bulk/run-misses";
import { RunProgress } from "@/components/verifications/bulk/run-progress";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { verificationsPath } from "@/components/verifications/paths";
import { userContext } from "@/lib/auth/context";
import { getBulkRun } from "@/lib/bulk/get";
import { AppError } from "@/lib/core/errors";
import { cancelRun, retryRun } from "../../bulk-actions";

export const metadata: Metadata = { title: "Many at once" };

async function load(id: string) {
  const { ctx } = await userContext("verification:read");
  try {
    return await getBulkRun(ctx, id);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

export default async function BulkRunPage({ params }: PageProps<"/verifications/bulk/[id]">) {
  const { run, misses } = await load((await params).id);
  return (
    <>
      {run.finishedAt ? null : <KeepFresh seconds={1.5} />}
      <PageHeader
        back={{ href: verificationsPath, label: "Verifications" }}
        title={bulkWords[run.order.action].title(verificationsWord(run.total, "en-GB"))}
        description={
          <>
            Begun <RelativeTime at={run.createdAt} />
          </>
        }
      />
      <RunProgress run={run} actions={{ cancel: cancelRun, retry: retryRun }} />
      <RunMisses misses={misses} counts={run.counts} />
    </>
  );
}
