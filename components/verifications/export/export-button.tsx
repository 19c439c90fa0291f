"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { KeyHint } from "@/components/shell/keys/key-hint";
import { useKey } from "@/components/shell/keys/use-key";
import { Button } from "@/components/ui/button";
import type { VerificationColumn } from "@/lib/core/verification/column";
import { useTarget } from "../bulk/use-target";
import { ExportDialog } from "./export-dialog";

type ExportButtonProps = {
  query: string;
  /** The columns of the list. */
  shown: readonly VerificationColumn[];
  count: { total: number; isExact: boolean };
  mayExportPeople: boolean;
};

/** Exports the list as it is filtered; the key E does too. */
export function ExportButton({ count, ...list }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  useKey({ key: "e", name: "Export", group: "This list" }, () => setOpen(true));
  return (
    <>
      <Button
        icon={<Download />}
        iconEnd={<KeyHint>E</KeyHint>}
        onClick={() => setOpen(true)}
        className="max-sm:h-11 max-sm:flex-1"
      >
        Export
      </Button>
      {open ? <ExportDialog {...{ count, ...list }} open onOpenChange={setOpen} /> : null}
    </>
  );
}

/** Exports what is chosen. */
export function ExportChosen(list: Omit<ExportButtonProps, "count">) {
  const chosen = useTarget(list.query);
  const [open, setOpen] = useState(false);
  if (!chosen) return null;
  return (
    <>
      <Button icon={<Download />} onClick={() => setOpen(true)}>
        Export selected
      </Button>
      {open ? (
        <ExportDialog
          {...list}
          target={chosen.target}
          count={{ total: chosen.count, isExact: true }}
          open
          onOpenChange={setOpen}
        />
      ) : null}
    </>
  );
}
