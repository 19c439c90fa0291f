"use client";

import { Ellipsis, KeyRound, Pause, Pencil, Play, Send, Trash2 } from "lucide-react";
import { useState, useTransition } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import type { DialectChoice } from "@/lib/core/webhook/dialect-choice";
import type { EndpointSummary } from "@/lib/core/webhook/endpoint";
import { EditEndpoint } from "./edit-endpoint";
import type { EndpointActions } from "./endpoint-actions";
import { RotateSecret } from "./rotate-secret";
import { SendTest } from "./send-test";

type EndpointMenuProps = { endpoint: EndpointSummary; dialects: DialectChoice[]; actions: EndpointActions };

const waitingSaid = (waiting: number) =>
  waiting === 0
    ? "Nothing waits for it now."
    : `${waiting.toLocaleString("en")} ${waiting === 1 ? "delivery that waits is" : "deliveries that wait are"} given up.`;

/** All that can be done with one endpoint. */
export function EndpointMenu({ endpoint, dialects, actions }: EndpointMenuProps) {
  const { id, enabled, url, waiting } = endpoint;
  const [open, setOpen] = useState<"edit" | "rotate" | "test" | "remove">();
  const [, start] = useTransition();
  const toast = useToast();
  const only = (name: typeof open) => ({
    open: open === name,
    onOpenChange: (next: boolean) => setOpen(next ? name : undefined),
  });
  const tell = (result: ActionResult<unknown>, title: string) =>
    toast.show(result.ok ? { title, tone: "success" } : { title: result.error.message, tone: "danger" });
  const run = (act: () => Promise<ActionResult<unknown>>, title: string) =>
    start(async () => void tell(await act(), title));
  return (
    <>
      <Menu trigger={<IconButton label={`Actions for ${url}`} icon={<Ellipsis />} />} className="w-52">
        <MenuItem icon={<Pencil />} onClick={() => setOpen("edit")}>
          Edit…
        </MenuItem>
        <MenuItem icon={<Send />} onClick={() => setOpen("test")}>
          Send test event…
        </MenuItem>
        <MenuItem icon={<KeyRound />} onClick={() => setOpen("rotate")}>
          Rotate secret…
        </MenuItem>
        {enabled ? (
          <MenuItem icon={<Pause />} onClick={() => run(() => actions.pause({ id }), "Paused")}>
            Pause
          </MenuItem>
        ) : (
          <MenuItem icon={<Play />} onClick={() => run(() => actions.enable({ id }), "Enabled")}>
            Enable
          </MenuItem>
        )}
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} tone="danger" onClick={() => setOpen("remove")}>
          Remove…
        </MenuItem>
      </Menu>
      <EditEndpoint
        {...only("edit")}
        {...{ endpoint, dialects }}
        save={(answers) => actions.change({ ...answers, id })}
        onSaved={() => toast.show({ title: "Endpoint saved", tone: "success" })}
      />
      <RotateSecret id={id} {...only("rotate")} rotate={actions.rotate} />
      <SendTest endpoint={endpoint} {...only("test")} sendTest={actions.sendTest} />
      <AlertDialog
        {...only("remove")}
        title="Remove this endpoint?"
        description={`${url} is told nothing more, and its signing secret ends. ${waitingSaid(waiting)} What it was told stays in the log.`}
        confirmLabel="Remove endpoint"
        onConfirm={async () => tell(await actions.remove({ id }), "Endpoint removed")}
      />
    </>
  );
}
