import { AuditTableSkeleton } from "@/components/audit/audit-table";
import { PageHeader } from "@/components/ui/page-header";

export default function Loading() {
  return (
    <>
      <PageHeader title="Audit" />
      <div className="h-23" />
      <AuditTableSkeleton />
    </>
  );
}
