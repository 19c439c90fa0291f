"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "@/components/ui/class-names";
import { NavIcon, type NavIconName } from "./nav-icon";

export type NavEntry = {
  label: string;
  href: string;
  icon: NavIconName;
  /** What waits there, shown when above zero. */
  count?: number;
  /** After G it leads there. */
  goKey?: string;
};
export type NavGroup = { label?: string; entries: NavEntry[] };

function isUnder(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}

/** The places of the desk; the one that is open carries a mark in the margin. */
export function NavList({ groups, onFollow }: { groups: NavGroup[]; onFollow?: () => void }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Main" className="flex flex-col gap-5">
      {groups.map((group) => (
        <div key={group.label ?? group.entries[0]?.href}>
          {group.label ? (
            <h2 className="mb-1 px-4 text-xs font-normal text-ink-faint">{group.label}</h2>
          ) : null}
          <ul>
            {group.entries.map((entry) => {
              const current = isUnder(pathname, entry.href);
              return (
                <li key={entry.href}>
                  <Link
                    href={entry.href}
                    onClick={onFollow}
                    aria-current={current ? "page" : undefined}
                    className={classNames(
                      "relative flex h-8 items-center gap-2.5 px-4 text-sm -outline-offset-2 max-md:h-11",
                      current
                        ? "font-medium text-ink before:absolute before:inset-y-1 before:left-0 before:w-0.75 before:bg-accent [&>svg]:text-accent"
                        : "text-ink-muted hover:text-ink",
                    )}
                  >
                    <NavIcon name={entry.icon} />
                    <span className="flex-1 truncate">{entry.label}</span>
                    {entry.count ? (
                      <span className="text-xs font-medium text-tone-attention">
                        {entry.count.toLocaleString("en")}
                        <span className="sr-only"> waiting</span>
                      </span>
                    ) : null}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </nav>
  );
}
