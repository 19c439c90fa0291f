import { PageHeader } from "@/components/ui/page-header";
import { VerificationTableSkeleton } from "@/components/verifications/verification-table";

export default function Loading() {
  return (
    <>
      <PageHeader title="Verifications" />
      <div className="h-43" />
      <VerificationTableSkeleton />
    </>
  );
}
