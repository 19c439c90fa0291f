"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { NavEntry, NavGroup } from "../nav-list";
import { KeyList } from "./key-list";
import { listenForKeys } from "./listen";
import { useKey } from "./use-key";

function GoKey({ label, href, goKey }: NavEntry) {
  const router = useRouter();
  useKey({ key: `g ${goKey}`, name: label, group: "Go to" }, () => router.push(href), goKey !== undefined);
  return null;
}

/** Hears the keys of the page: to the places of the desk, and the list of all. Once, in the shell. */
export function KeyCommands({ groups }: { groups: NavGroup[] }) {
  const [isListOpen, setListOpen] = useState(false);
  useEffect(() => listenForKeys(), []);
  useKey({ key: "?", name: "Show this list", group: "Everywhere" }, () => setListOpen(true));
  return (
    <>
      {groups.flatMap(({ entries }) => entries.map((entry) => <GoKey key={entry.href} {...entry} />))}
      <KeyList open={isListOpen} onOpenChange={setListOpen} />
    </>
  );
}
