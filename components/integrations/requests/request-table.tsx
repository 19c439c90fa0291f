"use client";

import type { ReactNode } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { LoggedRequest } from "@/lib/core/request/listing";
import { requestPath } from "../paths";
import { requestColumns } from "./request-columns";

type RequestTableProps = { integrationId: string; rows: LoggedRequest[]; empty: ReactNode };

/** What clients have asked, one call a row. */
export const RequestTable = ({ integrationId, rows, empty }: RequestTableProps) => (
  <DataTable
    label="Requests"
    columns={requestColumns}
    rows={rows}
    rowId={({ id }) => String(id)}
    rowHref={({ requestId }) => requestPath(integrationId, requestId)}
    empty={empty}
  />
);
