import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { AuditLine } from "@/components/audit/audit-columns";
import { Difference } from "@/components/audit/difference";
import { auditPath } from "@/components/audit/paths";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/verifications/details/section";
import { ExactTime } from "@/components/verifications/exact-time";
import { getAuditEntry } from "@/lib/audit/list";
import { userContext } from "@/lib/auth/context";
import { differencesOf, targetPath } from "@/lib/core/audit/entry";
import { AppError } from "@/lib/core/errors";

export const metadata: Metadata = { title: "Audit entry" };

/** What is out of reach was never there. */
async function load(id: string) {
  const { ctx } = await userContext("audit:read");
  try {
    return await getAuditEntry(ctx, Number(id));
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

const Mono = ({ children }: { children: string }) => (
  <span className="id-text wrap-anywhere">{children}</span>
);

export default async function AuditEntryPage({ params }: PageProps<"/audit/[id]">) {
  const entry = await load((await params).id);
  const { actorId, targetId, ip, userAgent, createdAt, action, integrationName } = entry;
  const href = targetPath(entry);
  return (
    <>
      <PageHeader back={{ href: auditPath, label: "Audit" }} title={<AuditLine entry={entry} />} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <Section title="What changed">
          <Difference lines={differencesOf(entry)} />
        </Section>
        <Section title="Who, when and from where">
          <DefinitionList
            rows={[
              { term: "When", value: <ExactTime at={createdAt} /> },
              {
                term: "Who",
                value: actorId ? (
                  <Link href={`${auditPath}?person=${actorId}`} className="text-accent hover:underline">
                    {entry.actorName}
                  </Link>
                ) : (
                  entry.actorName
                ),
              },
              { term: "Action", value: <Mono>{action}</Mono> },
              {
                term: "Done to",
                value: targetId ? (
                  <span className="flex flex-wrap gap-x-3">
                    {href ? (
                      <Link href={href} className="text-accent hover:underline">
                        <Mono>{targetId}</Mono>
                      </Link>
                    ) : (
                      <Mono>{targetId}</Mono>
                    )}
                    <Link href={`${auditPath}?target=${targetId}`} className="text-accent hover:underline">
                      All entries about it
                    </Link>
                  </span>
                ) : null,
              },
              { term: "Integration", value: integrationName },
              { term: "IP address", value: ip ? <Mono>{ip}</Mono> : null },
              { term: "Browser", value: userAgent },
            ]}
          />
        </Section>
      </div>
    </>
  );
}
