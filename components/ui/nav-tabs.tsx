import Link from "next/link";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { tabClass, tabCountClass, tabCurrentClass, tabIdleClass, tabListClass } from "./tab-class";

export type NavTab = {
  href: string;
  label: ReactNode;
  /** Shown beside the label; text for capped counts ("10,000+"). */
  count?: number | string;
  current?: boolean;
  /** Before the label: a `<Shape>` in its tone. */
  icon?: ReactNode;
};

/** Tabs that are links: each state has its URL. Scrolls sideways on a phone. */
export function NavTabs({ label, items }: { label: string; items: NavTab[] }) {
  return (
    <nav aria-label={label} className={tabListClass}>
      {items.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? "page" : undefined}
          className={classNames(tabClass, tab.current ? tabCurrentClass : tabIdleClass)}
        >
          {tab.icon}
          {tab.label}
          {tab.count === undefined ? null : (
            <span className={tabCountClass}>
              {typeof tab.count === "number" ? tab.count.toLocaleString("en") : tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
