import { MethodBadge } from "./method-badge";
import { callsByTag, type ReferenceDocument } from "./reference";
import { slug } from "./slug";

const linkClass =
  "flex min-h-7 items-center gap-2 rounded-xs text-ink-muted hover:text-ink max-lg:min-h-10 -outline-offset-2";

const firsts = [
  { href: "#start", label: "Start" },
  { href: "#signing", label: "Signing" },
  { href: "#errors", label: "Errors" },
];

/** Where one can go on the page. */
export function ReferenceNav({ reference }: { reference: ReferenceDocument }) {
  return (
    <nav aria-label="Reference" className="flex flex-col gap-5 text-sm">
      <ul>
        {firsts.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className={linkClass}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {callsByTag(reference).map(({ name, calls }) => (
        <div key={name}>
          <p className="mb-1 text-xs font-medium text-ink">{name}</p>
          <ul>
            {calls.map(({ operationId, method, summary }) => (
              <li key={operationId}>
                <a href={`#${slug(operationId)}`} className={linkClass}>
                  <MethodBadge method={method} className="w-10 shrink-0" />
                  <span className="min-w-0">{summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
