import type { Difference as Line } from "@/lib/core/audit/entry";

const Value = ({ text }: { text: string | undefined }) =>
  text === undefined ? (
    <span className="text-ink-muted">not said</span>
  ) : (
    <span className="font-mono text-xs whitespace-pre-wrap wrap-anywhere">
      {text === "" ? "empty" : text}
    </span>
  );

/** What was and what is, of what differs. */
export function Difference({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return <p className="py-2 text-sm text-ink-muted">No values go with this entry.</p>;
  return (
    <table className="w-full table-fixed text-left text-sm">
      <thead>
        <tr className="text-xs text-ink-muted">
          <th scope="col" className="w-1/4 py-1.5 pr-3 font-normal">
            Value
          </th>
          <th scope="col" className="py-1.5 pr-3 font-normal">
            Before
          </th>
          <th scope="col" className="py-1.5 font-normal">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ name, before, after }) => (
          <tr key={name} className="border-t border-line align-top">
            <th scope="row" className="py-1.5 pr-3 font-normal wrap-anywhere text-ink-muted">
              {name}
            </th>
            <td className="py-1.5 pr-3">
              <Value text={before} />
            </td>
            <td className="py-1.5">
              <Value text={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
