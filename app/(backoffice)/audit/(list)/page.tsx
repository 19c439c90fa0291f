import type { Metadata } from "next";
import { AuditFilters } from "@/components/audit/audit-filters";
import { AuditTable } from "@/components/audit/audit-table";
import { ExportMenu } from "@/components/audit/export-menu";
import { auditExportPath, auditPath } from "@/components/audit/paths";
import { Banner } from "@/components/ui/banner";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { isLogAppendOnly, listAudit } from "@/lib/audit/list";
import { userContext } from "@/lib/auth/context";
import { listAllIntegrations } from "@/lib/integrations/get";
import { listPeople } from "@/lib/people/find";
import { auditQuery, isFiltered, listingOf, parseAuditParams } from "./search-params";

export const metadata: Metadata = { title: "Audit" };

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const { user, ctx } = await userContext("audit:read");
  const params = parseAuditParams(await searchParams);
  const timeZone = user.timeZone ?? "UTC";
  const [{ entries, next }, people, integrations, isAppendOnly] = await Promise.all([
    listAudit(ctx, listingOf(params, timeZone)),
    listPeople(ctx),
    listAllIntegrations(ctx),
    isLogAppendOnly(ctx),
  ]);
  const named = <T extends { id: string; name: string }>(all: T[]) =>
    all.map(({ id, name }) => ({ id, name }));
  return (
    <>
      <PageHeader
        title="Audit"
        description={
          isAppendOnly
            ? "Who changed, exported or looked at what. Entries can be added, but not changed or removed."
            : "Who changed, exported or looked at what."
        }
        actions={
          <ExportMenu
            csvHref={auditExportPath + auditQuery(params, { format: "csv" })}
            jsonHref={auditExportPath + auditQuery(params, { format: "json" })}
          />
        }
      />
      {isAppendOnly ? null : (
        <Banner tone="attention" title="The database lets this installation change the log">
          It runs as a role that owns its tables. The README says how to give it one that does not.
        </Banner>
      )}
      <AuditFilters
        people={named(people)}
        integrations={named(integrations)}
        chosen={params}
        timeZone={timeZone}
      />
      <AuditTable rows={entries} isFiltered={isFiltered(params)} />
      {next || params.before ? (
        <Pagination
          previousHref={params.before ? auditPath + auditQuery(params) : undefined}
          nextHref={next ? auditPath + auditQuery(params, { before: String(next) }) : undefined}
        />
      ) : null}
    </>
  );
}
