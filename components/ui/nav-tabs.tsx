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

type NavTabsProps = {
  label: string;
  items: NavTab[];
  /** The counts stand under the words, where both beside each other are too wide. */
  isStacked?: boolean;
};

/** Tabs that are links: each state has its URL. Scrolls sideways on a phone. */
export function NavTabs({ label, items, isStacked }: NavTabsProps) {
  return (
    <nav aria-label={label} className={tabListClass}>
      {items.map((tab, index) => (
        <Link
          // biome-ignore lint/suspicious/noArrayIndexKey: two may lead to the same place, and all keep theirs
          key={index}
          href={tab.href}
          aria-current={tab.current ? "page" : undefined}
          className={classNames(
            tabClass,
            tab.current ? tabCurrentClass : tabIdleClass,
            isStacked && "h-12! flex-col items-start! justify-center gap-0.5! leading-4",
          )}
        >
          <span className="flex items-center gap-1.5">
            {tab.icon}
            {tab.label}
          </span>
          {tab.count === undefined ? null : (
            <span className={classNames(tabCountClass, isStacked && "tabular-nums")}>
              {typeof tab.count === "number" ? tab.count.toLocaleString("en") : tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
