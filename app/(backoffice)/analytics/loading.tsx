import { AnalyticsSkeleton } from "@/components/analytics/analytics-skeleton";
import { PageHeader } from "@/components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Analytics" />
      <AnalyticsSkeleton />
    </>
  );
}
