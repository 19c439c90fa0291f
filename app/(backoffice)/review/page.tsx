import type { Metadata } from "next";
import { EmptyQueue } from "@/components/review/empty-queue";
import { queuePath, queueQuery, reviewPath } from "@/components/review/paths";
import { QueueFilters } from "@/components/review/queue-filters";
import { QueueTable } from "@/components/review/queue-table";
import { StartReviewing } from "@/components/review/start-reviewing";
import { NavTabs } from "@/components/ui/nav-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { KeepFresh } from "@/components/verifications/details/keep-fresh";
import { userContext } from "@/lib/auth/context";
import type { Ctx } from "@/lib/context";
import type { SignedIn } from "@/lib/core/identity/user";
import {
  type QueueCursor,
  type QueueFilter,
  type QueueTab,
  queueTabs,
  usualTab,
} from "@/lib/core/review/queue";
import { dayAt, dayStartAt } from "@/lib/core/time/zoned";
import { openStatuses } from "@/lib/core/verification/status";
import { listIntegrations } from "@/lib/integrations/get";
import { listQueue } from "@/lib/reviews/list-queue";
import { listReviewers } from "@/lib/reviews/list-reviewers";
import { readLull } from "@/lib/reviews/read-lull";
import { countVerifications } from "@/lib/verifications/list";
import { assign, startReviewing } from "./actions";
import { cursorParam, parseQueueParams } from "./search-params";

export const metadata: Metadata = { title: "Review" };

const pageSize = 50;

const tabNames: Record<QueueTab, string> = {
  for_me: "Mine and unassigned",
  mine: "Mine",
  unassigned: "Unassigned",
  all: "All",
};

function pageHref(filter: QueueFilter, after: QueueCursor): string {
  const query = new URLSearchParams(queueQuery(filter));
  query.set("after", cursorParam(after));
  return `${reviewPath}?${query}`;
}

export default async function QueuePage({ searchParams }: PageProps<"/review">) {
  const { user, ctx } = await userContext("verification:decide");
  const { filter, after } = parseQueueParams(await searchParams, usualTab(user.role));
  const [{ cases, next, counts }, integrations] = await Promise.all([
    listQueue(ctx, { filter, after, limit: pageSize }),
    listIntegrations(ctx),
  ]);
  const shown = [...new Set(cases.map(({ integration }) => integration.id))];
  const reviewers = await Promise.all(shown.map(async (id) => [id, await listReviewers(ctx, id)] as const));
  const isNarrowed = filter.integrationId !== undefined || filter.reason !== undefined || counts.all > 0;
  return (
    <>
      <KeepFresh seconds={5} />
      <PageHeader
        title="Review"
        actions={cases.length > 0 ? <StartReviewing filter={filter} start={startReviewing} /> : undefined}
      />
      <NavTabs
        label="Whose cases"
        items={queueTabs.map((tab) => ({
          href: queuePath({ ...filter, tab }),
          label: tabNames[tab],
          count: counts[tab],
          current: tab === filter.tab,
        }))}
      />
      <QueueFilters
        filter={filter}
        integrations={integrations.map(({ id, name, environment, pausedAt }) => ({
          ...{ id, name, environment, isPaused: pausedAt !== null },
        }))}
      />
      <QueueTable
        rows={cases}
        filter={filter}
        userId={user.id}
        reviewers={Object.fromEntries(reviewers)}
        assign={assign}
        empty={cases.length > 0 ? null : <Empty {...{ ctx, user, isNarrowed }} />}
      />
      {next || after ? (
        <Pagination
          previousHref={after ? queuePath(filter) : undefined}
          nextHref={next ? pageHref(filter, next) : undefined}
        />
      ) : null}
    </>
  );
}

type EmptyProps = { ctx: Ctx; user: Pick<SignedIn, "timeZone">; isNarrowed: boolean };

async function Empty({ ctx, user, isNarrowed }: EmptyProps) {
  const zone = user.timeZone ?? "UTC";
  const now = new Date();
  const [counts, lull] = await Promise.all([
    countVerifications(ctx, {}),
    readLull(ctx, dayStartAt(dayAt(now, zone), zone) ?? now),
  ]);
  // How many end users could still hand something in.
  const away = openStatuses.reduce((sum, status) => sum + counts[status].total, 0);
  return <EmptyQueue {...{ lull, away }} everything={isNarrowed ? queuePath({ tab: "all" }) : undefined} />;
}
