import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { MethodBadge } from "./method-badge";
import { callsByTag, type OtherReference, type ReferenceDocument } from "./reference";
import { slug } from "./slug";

const linkClass =
  "flex min-h-7 items-center gap-2 rounded-xs text-ink-muted hover:text-ink max-lg:min-h-10 -outline-offset-2";

const firsts = [
  { href: "#start", label: "Start" },
  { href: "#authentication", label: "Authentication" },
  { href: "#errors", label: "Errors" },
];

type ReferenceNavProps = { reference: ReferenceDocument; others: OtherReference[] };

/** The other dialects, and where one can go on the page. */
export function ReferenceNav({ reference, others }: ReferenceNavProps) {
  return (
    <nav aria-label="Reference" className="flex flex-col gap-5 text-sm">
      <ul aria-label="Dialects" className="border-b border-line pb-3">
        {others.map(({ href, label, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className={classNames(linkClass, isCurrent && "font-medium text-ink")}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
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
