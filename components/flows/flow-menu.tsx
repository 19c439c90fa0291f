"use client";

import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { flowPath } from "@/components/integrations/paths";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import type { Flow } from "@/lib/core/flow/version";
import type { FlowActions } from "./flow-actions";

type FlowMenuProps = {
  flow: Pick<Flow, "id" | "integrationId" | "name" | "isDefault" | "disabledAt">;
  actions: FlowActions;
};

/** What can be done to a flow as a whole. */
export function FlowMenu({ flow, actions }: FlowMenuProps) {
  const { id, integrationId, name, isDefault, disabledAt } = flow;
  const [isAsking, setIsAsking] = useState(false);
  const [pending, start] = useTransition();
  const router = useRouter();
  const toast = useToast();

  const act = <Value,>(
    work: () => Promise<ActionResult<Value>>,
    done: string,
    then?: (value: Value) => void,
  ) =>
    start(async () => {
      const result = await work();
      toast.show(
        result.ok ? { title: done, tone: "success" } : { title: result.error.message, tone: "danger" },
      );
      if (result.ok) then?.(result.value);
    });

  return (
    <>
      {isDefault || disabledAt ? null : (
        <Button
          pending={pending}
          onClick={() => act(() => actions.chooseDefault({ integrationId, id }), `${name} is the default`)}
        >
          Make default
        </Button>
      )}
      {disabledAt ? (
        <Button pending={pending} onClick={() => act(() => actions.switchOn({ id }), `${name} is enabled`)}>
          Enable
        </Button>
      ) : null}
      <Menu
        trigger={
          <Button icon={<Ellipsis />} disabled={pending}>
            More
          </Button>
        }
      >
        <MenuItem
          onClick={() =>
            act(
              () => actions.copy({ id }),
              "Flow duplicated",
              ({ id: copy }) => router.push(flowPath(integrationId, copy)),
            )
          }
        >
          Duplicate
        </MenuItem>
        {isDefault ? (
          <MenuItem
            onClick={() =>
              act(
                () => actions.chooseDefault({ integrationId, id: null }),
                "The standard flow is the default again",
              )
            }
          >
            Use the standard flow as default
          </MenuItem>
        ) : null}
        {disabledAt ? null : (
          <>
            <MenuSeparator />
            <MenuItem tone="danger" disabled={isDefault} onClick={() => setIsAsking(true)}>
              {isDefault ? "Disable (not while it is the default)" : "Disable…"}
            </MenuItem>
          </>
        )}
      </Menu>
      <AlertDialog
        open={isAsking}
        onOpenChange={setIsAsking}
        title={`Disable ${name}?`}
        description="New verifications with any of its versions are refused. Those that run go on as they are, and you can enable it again."
        confirmLabel="Disable flow"
        onConfirm={() => act(() => actions.switchOff({ id }), `${name} is disabled`)}
      />
    </>
  );
}
