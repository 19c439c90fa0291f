"use client";

import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { usePreferences } from "@/components/ui/preferences";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { columnsOfList, type ExportColumn, isPersonal } from "@/lib/core/export/column";
import { type ExportFormat, maxExportIds } from "@/lib/core/export/order";
import type { VerificationColumn } from "@/lib/core/verification/column";
import type { ChosenTarget } from "../bulk/bulk-actions";
import { verificationsWord } from "../bulk/bulk-words";
import { DownloadForm } from "./download-form";
import { ExportColumns } from "./export-columns";
import { exportFields } from "./export-fields";

const formats = [
  { value: "csv", label: "CSV" },
  { value: "json", label: "JSON" },
  { value: "jsonl", label: "JSON lines" },
] satisfies { value: ExportFormat; label: string }[];

type ExportDialogProps = {
  query: string;
  target?: ChosenTarget;
  /** How many rows that will be; where `isExact` is false, at least so many. */
  count: { total: number; isExact: boolean };
  /** The columns of the list. */
  shown: readonly VerificationColumn[];
  mayExportPeople: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
};

/** Asks what the file is to hold, and downloads it. */
export function ExportDialog(props: ExportDialogProps) {
  const { query, target, count, shown, mayExportPeople, ...dialog } = props;
  const { locale, timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone } = usePreferences();
  const [columns, setColumns] = useState<ExportColumn[]>(
    columnsOfList(shown).filter((column) => mayExportPeople || !isPersonal(column)),
  );
  const [format, setFormat] = useState<ExportFormat>("csv");
  const [zone, setZone] = useState(timeZone);
  const [bom, setBom] = useState(true);
  const zones = useMemo(
    () =>
      [...new Set(["UTC", timeZone, ...Intl.supportedValuesOf("timeZone")])].map((name) => ({
        ...{ value: name, label: name.replaceAll("_", " ") },
      })),
    [timeZone],
  );
  const named = target && ("ids" in target ? target.ids : target.except).length;
  const isTooMany = (named ?? 0) > maxExportIds;
  const rows = `${count.isExact ? "" : "At least "}${verificationsWord(count.total, locale)}`;
  return (
    <Dialog
      {...dialog}
      title="Export verifications"
      description={`${rows}, ${target ? "those you selected" : "as the list is filtered now"}. What you export is written down.`}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <DownloadForm
            fields={exportFields({ query, target, format, columns, zone, bom })}
            isLong={(named ?? 0) > 0}
            disabled={isTooMany || columns.length === 0}
            onSent={() => dialog.onOpenChange(false)}
          />
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {isTooMany ? (
          <p role="alert" className="text-danger">
            At most {maxExportIds.toLocaleString(locale)} can be exported one by one: select all that match,
            or narrow the filter.
          </p>
        ) : null}
        <ExportColumns columns={columns} onChange={setColumns} mayExportPeople={mayExportPeople} />
        <div className="flex flex-col items-start gap-1">
          <span className="text-sm font-medium">Format</span>
          <SegmentedControl label="Format" value={format} onValueChange={setFormat} options={formats} />
        </div>
        {format === "csv" ? (
          <Checkbox
            label="For spreadsheets"
            description="Begins with a mark by which Excel knows the letters. What looks like a formula is always made harmless."
            checked={bom}
            onCheckedChange={setBom}
          />
        ) : null}
        <Field label="Time zone" description="Times are written with their offset in it.">
          <Combobox options={zones} value={zone} onValueChange={(chosen) => setZone(chosen ?? timeZone)} />
        </Field>
      </div>
    </Dialog>
  );
}
