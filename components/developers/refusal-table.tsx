type RefusalTableProps = { label: string; refusals: { status: string; when: string; value: unknown }[] };

/** A code of its own, or a word; a status that is told once more is neither. */
function codeOf(value: unknown): string {
  const { code, error } = Object(value);
  return String(code ?? error ?? "");
}

/** When it is refused, and how that is told. */
export const RefusalTable = ({ label, refusals }: RefusalTableProps) => (
  <table aria-label={label} className="w-full border-t border-line text-left">
    <thead className="sr-only">
      <tr>
        <th scope="col">Status</th>
        <th scope="col">Code</th>
        <th scope="col">When</th>
      </tr>
    </thead>
    <tbody>
      {refusals.map(({ status, when, value }) => (
        <tr key={`${status} ${codeOf(value)} ${when}`} className="align-top">
          <td className="w-12 border-b border-line py-1.5 font-mono text-xs leading-5">{status}</td>
          <td className="w-14 border-b border-line py-1.5 pr-4 font-mono text-xs leading-5">
            {codeOf(value)}
          </td>
          <td className="border-b border-line py-1.5 text-ink-muted">{when}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
