import { PageHeader } from "@/components/ui/page-header";
import { DeliveryTableSkeleton } from "@/components/webhooks/delivery-table";

export default function Loading() {
  return (
    <>
      <PageHeader title="Webhooks" />
      <div className="h-23" />
      <DeliveryTableSkeleton />
    </>
  );
}
