import type { Metadata } from "next";
import { peoplePath } from "@/components/people/paths";
import { PersonSignIns } from "@/components/people/person-sign-ins";
import { PersonWays } from "@/components/people/person-ways";
import { factorWords } from "@/components/people/person-words";
import { ReachForm } from "@/components/people/reach-form";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/verifications/details/section";
import { listSignIns } from "@/lib/sign-ins/list";
import { changePerson, disable, enable, endPersonsSignIn, makeLink, resetPersonsFactors } from "../actions";
import { loadReach } from "../reach";
import { load } from "./load";

export const metadata: Metadata = { title: "Person" };

const actions = {
  ...{ change: changePerson, disable, enable },
  ...{ resetFactors: resetPersonsFactors, makePasswordLink: makeLink },
};

export default async function PersonPage({ params }: PageProps<"/people/[id]">) {
  const { user, ctx, person } = await load((await params).id);
  const [signIns, { integrations, mayGiveAll }] = await Promise.all([
    listSignIns(ctx, person.id),
    loadReach(ctx),
  ]);
  const { id, role, integrationIds, lastSignInAt, createdAt } = person;
  return (
    <>
      <PageHeader
        back={{ href: peoplePath, label: "People" }}
        title={person.name}
        status={person.disabledAt ? <Badge tone="muted">Disabled</Badge> : undefined}
        description={person.email}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
        <Section title="Role and integrations">
          <ReachForm
            {...{ id, integrations, mayGiveAll }}
            reach={{ role, integrationIds }}
            change={changePerson}
          />
        </Section>
        <div className="flex min-w-0 flex-col gap-8">
          <Section title="Known">
            <DefinitionList
              rows={[
                { term: "Beside the password", value: factorWords(person) || "Nothing" },
                { term: "Last sign-in", value: lastSignInAt ? <RelativeTime at={lastSignInAt} /> : "Never" },
                { term: "Since", value: <RelativeTime at={createdAt} /> },
              ]}
            />
          </Section>
          <Section title="Ways in">
            <PersonWays person={person} isSelf={id === user.id} actions={actions} />
          </Section>
          <Section title="Sign-ins" aside={`${signIns.length} now`}>
            <PersonSignIns {...{ id, signIns }} currentId={user.signInId} end={endPersonsSignIn} />
          </Section>
        </div>
      </div>
    </>
  );
}
