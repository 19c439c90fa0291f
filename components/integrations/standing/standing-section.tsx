"use client";

import type { ReactNode } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/verifications/details/section";
import { copyPath } from "../paths";
import { ArchiveIntegration } from "./archive-integration";
import type { StandingActions } from "./standing-actions";
import { useAct } from "./use-act";

type StandingSectionProps = {
  integration: { id: string; name: string; pausedAt: Date | null; archivedAt: Date | null };
  open: number;
  endpoints: number;
  actions: StandingActions;
};

const Line = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <div className="flex items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3 max-sm:flex-col">
    <div className="min-w-0">
      <h3 className="text-sm font-medium">{title}</h3>
      <p className="text-xs text-ink-muted">{text}</p>
    </div>
    {children}
  </div>
);

/** Takes an integration out of use, for a while or for good. */
export function StandingSection({ integration, open, endpoints, actions }: StandingSectionProps) {
  const { id, name, pausedAt, archivedAt } = integration;
  const { act, pending, start } = useAct();
  const does = (work: () => ReturnType<StandingActions["resume"]>, done: string) => () =>
    start(async () => {
      await act(work, done);
    });
  return (
    <Section title="As a whole">
      <div className="max-w-xl">
        {archivedAt ? (
          <Line title="Restore" text="Its keys work again once you resume it: it comes back paused.">
            <Button pending={pending} onClick={does(() => actions.restore({ id }), `${name} is restored`)}>
              Restore
            </Button>
          </Line>
        ) : (
          <>
            <Line
              title="Copy settings"
              text="Takes over what you choose of another integration, such as from test to live. Never keys."
            >
              <Button href={copyPath(id)}>Copy settings…</Button>
            </Line>
            {pausedAt ? (
              <Line title="Resume" text="Lets your backends call again, within a second.">
                <Button pending={pending} onClick={does(() => actions.resume({ id }), `${name} is active`)}>
                  Resume
                </Button>
              </Line>
            ) : (
              <Line
                title="Pause"
                text="Refuses your backends until you resume it. End users who have a link may finish."
              >
                <AlertDialog
                  trigger={<Button>Pause…</Button>}
                  title={`Pause ${name}?`}
                  description="Your backends are refused within a second, and nothing new can be created here either. End users who have a link may finish, reviewers may decide, and endpoints are told."
                  confirmLabel="Pause"
                  onConfirm={() => act(() => actions.pause({ id }), `${name} is paused`)}
                />
              </Line>
            )}
            <Line
              title="Archive"
              text="Takes it out of use and out of every list. What it holds stays readable."
            >
              <ArchiveIntegration {...{ integration, open, endpoints }} archive={actions.archive} />
            </Line>
          </>
        )}
      </div>
    </Section>
  );
}
