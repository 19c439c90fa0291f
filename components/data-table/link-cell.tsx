import Link from "next/link";
import type { ReactNode } from "react";

type LinkCellProps = { href: string; action?: ReactNode; children: ReactNode };

/** The cell of a row that leads to what the row is about, with something to do beside it. */
export function LinkCell({ href, action, children }: LinkCellProps) {
  const link = (
    <Link
      href={href}
      prefetch={false}
      data-row-link
      className="block min-w-0 flex-1 truncate font-medium outline-none group-hover/row:text-accent"
    >
      {children}
    </Link>
  );
  if (!action) return link;
  return (
    <span className="flex items-center gap-1">
      {link}
      {action}
    </span>
  );
}
