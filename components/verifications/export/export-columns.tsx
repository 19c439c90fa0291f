import { Checkbox } from "@/components/ui/checkbox";
import { type ExportColumn, exportColumnNames, exportColumns, isPersonal } from "@/lib/core/export/column";

type ExportColumnsProps = {
  columns: readonly ExportColumn[];
  onChange: (columns: ExportColumn[]) => void;
  mayExportPeople: boolean;
};

/** Which columns the file has; those that tell who somebody is stand apart. */
export function ExportColumns({ columns, onChange, mayExportPeople }: ExportColumnsProps) {
  const change = (column: ExportColumn, chosen: boolean) =>
    onChange(chosen ? [...columns, column] : columns.filter((other) => other !== column));
  const boxes = (wanted: readonly ExportColumn[]) =>
    wanted.map((column) => (
      <Checkbox
        key={column}
        label={exportColumnNames[column]}
        checked={columns.includes(column)}
        onCheckedChange={(chosen) => change(column, chosen)}
      />
    ));
  return (
    <>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">Columns</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {boxes(exportColumns.filter((column) => !isPersonal(column)))}
        </div>
      </fieldset>
      {mayExportPeople ? (
        <fieldset>
          <legend className="mb-1 text-sm font-medium">Who they are</legend>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {boxes(exportColumns.filter(isPersonal))}
          </div>
        </fieldset>
      ) : (
        <p className="text-xs text-ink-muted">Your role exports no names and no personal numbers.</p>
      )}
      <p className="text-xs text-ink-muted">
        {columns.length > 0
          ? `In this order: ${columns.map((column) => exportColumnNames[column]).join(", ")}.`
          : "Choose a column."}
      </p>
    </>
  );
}
