import { PageHeader } from "@/components/ui/page-header";
import { VerificationTableSkeleton } from "@/components/verifications/verification-table";

export default function Loading() {
  return (
    <>
      <PageHeader title="Verifications" />
      <div className="h-46.75 max-sm:h-88.25" />
      <VerificationTableSkeleton />
    </>
  );
}
