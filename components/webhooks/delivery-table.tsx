"use client";

import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { DeliverySummary } from "@/lib/core/webhook/delivery-listing";
import { deliveryColumns } from "./delivery-columns";
import { deliveryPath } from "./paths";

/** What was sent, one message and endpoint a row. */
export const DeliveryTable = ({ rows, empty }: { rows: DeliverySummary[]; empty: ReactNode }) => (
  <DataTable
    label="Deliveries"
    columns={deliveryColumns}
    rows={rows}
    rowId={({ id }) => id}
    rowHref={({ id }) => deliveryPath(id)}
    empty={empty}
  />
);

/** The table while its rows are on their way. */
export const DeliveryTableSkeleton = () => (
  <DataTable label="Deliveries" columns={deliveryColumns} rows={[]} rowId={({ id }) => id} loading />
);
