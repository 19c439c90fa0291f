import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** Beside the title: a `<Badge>`. */
  status?: ReactNode;
  /** Under the title: one line, ids and times. */
  description?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
};

/** The head of a page: where one is, what it is, what can be done. Holds the page's only h1. */
export function PageHeader({ title, status, description, back, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-3 pb-4 sm:flex-row sm:items-end sm:justify-between">
      <div className="min-w-0">
        {back ? (
          <Link
            href={back.href}
            className="-ml-1 mb-1 inline-flex h-6 items-center gap-0.5 rounded-xs pr-1.5 text-xs text-ink-muted hover:text-ink"
          >
            <ChevronLeft className="size-3.5" />
            {back.label}
          </Link>
        ) : null}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl text-ink wrap-anywhere">{title}</h1>
          {status}
        </div>
        {description ? <div className="mt-0.5 text-sm text-ink-muted">{description}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2 max-sm:*:flex-1">{actions}</div> : null}
    </header>
  );
}
