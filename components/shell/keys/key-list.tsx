"use client";

import { useSyncExternalStore } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { keyCaps, keyGroups } from "./key";
import { type Registered, registeredKeys, watchKeys } from "./registry";
import { useModCap } from "./use-mod-cap";

const none: readonly Registered[] = [];

/** Each line once: a key that is taken over does only what it was taken over for. */
function linesOf(shortcuts: readonly Registered[], group: string) {
  const seen = new Set<string>();
  const working = shortcuts.filter(({ key, isOn }) => isOn && !seen.has(key) && seen.add(key));
  const lines = new Map<string, string[]>();
  for (const { name, key } of working.filter((shortcut) => shortcut.group === group).reverse())
    lines.set(name, [...(lines.get(name) ?? []), key]);
  return [...lines];
}

function Keys({ shortcut }: { shortcut: string }) {
  const mod = useModCap();
  return keyCaps(shortcut, mod).map((step, index) => (
    <span key={step.join()} className="inline-flex items-center gap-1">
      {index > 0 ? <span className="text-2xs text-ink-muted">then</span> : null}
      {step.map((cap) => (
        <Kbd key={cap}>{cap}</Kbd>
      ))}
    </span>
  ));
}

type KeyListProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Every key that does something on this page. */
export function KeyList({ open, onOpenChange }: KeyListProps) {
  const shortcuts = useSyncExternalStore(watchKeys, registeredKeys, () => none);
  const groups = keyGroups
    .map((group) => ({ group, lines: linesOf(shortcuts, group) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Dialog
      title="Keys on this page"
      description="Single keys can be switched off in your account."
      size="lg"
      open={open}
      onOpenChange={onOpenChange}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in here takes the focus, and the list may have to be scrolled by keys */}
      <div tabIndex={0} className="gap-x-10 sm:columns-2">
        {groups.map(({ group, lines }) => (
          <section key={group} aria-label={group} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-medium text-ink-muted">{group}</h3>
            <dl className="divide-y divide-line">
              {lines.map(([name, keys]) => (
                <div key={name} className="flex min-h-8 items-center justify-between gap-4">
                  <dt>{name}</dt>
                  <dd className="flex shrink-0 items-center gap-1.5">
                    {keys.map((key, index) => (
                      <span key={key} className="inline-flex items-center gap-1.5">
                        {index > 0 ? <span className="text-2xs text-ink-muted">or</span> : null}
                        <Keys shortcut={key} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
