import type { Metadata } from "next";
import { InvitationList } from "@/components/people/invitation-list";
import { InviteDialog } from "@/components/people/invite-dialog";
import { PeopleTable } from "@/components/people/people-table";
import { PeopleTabs } from "@/components/people/people-tabs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/verifications/details/section";
import { userContext } from "@/lib/auth/context";
import { listInvitations } from "@/lib/invitations/list";
import { listPeople } from "@/lib/people/find";
import { invitePerson, resendInvitation, takeBackInvitation } from "./actions";
import { loadReach } from "./reach";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const { user, ctx } = await userContext("user:manage");
  const [people, invitations, { integrations, nameReach, mayGiveAll }] = await Promise.all([
    listPeople(ctx),
    listInvitations(ctx),
    loadReach(ctx),
  ]);
  const now = new Date();
  return (
    <>
      <PageHeader
        title="People"
        description="Who may come in, and what they may do."
        actions={<InviteDialog {...{ integrations, mayGiveAll }} invite={invitePerson} />}
      />
      <PeopleTabs current="people" />
      <div className="flex flex-col gap-8 pt-4">
        <PeopleTable
          rows={people.map((person) => ({
            ...person,
            reaches: nameReach(person.integrationIds),
            isSelf: person.id === user.id,
          }))}
        />
        {invitations.length > 0 ? (
          <Section title="Invitations" aside={`${invitations.length} open`}>
            <InvitationList
              invitations={invitations.map((invitation) => ({
                ...invitation,
                reaches: nameReach(invitation.integrationIds),
                isOver: invitation.expiresAt < now,
              }))}
              actions={{ resend: resendInvitation, revoke: takeBackInvitation }}
            />
          </Section>
        ) : null}
      </div>
    </>
  );
}
