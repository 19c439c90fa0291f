import type { OtherReference } from "@/components/developers/reference";

const references = [
  { href: "/developers", label: "For Veriff’s clients" },
  { href: "/developers/vove", label: "For VOVE’s clients" },
  { href: "/developers/transmit", label: "For Transmit’s clients" },
];

/** Every dialect's page, with the one that is shown. */
export const referencesFrom = (current: string): OtherReference[] =>
  references.map((reference) => ({ ...reference, isCurrent: reference.href === current }));
