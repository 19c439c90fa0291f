import type { Place } from "@/lib/core/search/place";
import { personName } from "@/lib/format/person";
import type { Registered } from "../keys/registry";
import type { NavGroup } from "../nav-list";

/** One line of the palette: a place to go to, or something to do here. */
export type PaletteEntry = {
  id: string;
  label: string;
  /** Under the label, or beside it. */
  about?: string;
  key?: string;
  place?: Place;
} & ({ href: string } | { run: () => void });

export type PaletteGroup = { value: string; items: PaletteEntry[] };

function entryOf(place: Place): PaletteEntry {
  const { id } = place;
  switch (place.kind) {
    case "verification":
      return {
        ...{ id, place, label: personName(place.fullName), href: `/verifications/${id}` },
        about: place.reference ?? id,
      };
    case "integration":
      return { ...{ id, place, label: place.name, about: "Integration" }, href: `/integrations/${id}` };
    case "delivery":
      return { ...{ id, place, label: "Webhook delivery", about: id }, href: `/webhooks/${id}` };
    case "request":
      return {
        ...{ id, place, label: place.words, about: "Request" },
        href: `/integrations/${place.integrationId}/requests/${id}`,
      };
  }
}

const isNamed = (text: string, label: string) => label.toLowerCase().includes(text.trim().toLowerCase());

type Known = { text: string; places: Place[]; pages: NavGroup[]; shortcuts: readonly Registered[] };

/** Everything that the text may mean, in groups; verifications come first. */
export function paletteGroups({ text, places, pages, shortcuts }: Known): PaletteGroup[] {
  const links = pages
    .flatMap(({ entries }) => entries)
    .map(({ label, href, goKey }) => ({ id: href, label, href, key: goKey && `g ${goKey}` }));
  const seen = new Set(["Go to"]);
  const actions = shortcuts
    .filter(({ group, repeats, isLocal, name }) => {
      if (repeats || isLocal || group === "Go to" || seen.has(name)) return false;
      return Boolean(seen.add(name));
    })
    .map(({ key, name, press, isOn }) => ({
      id: name,
      label: name,
      run: press,
      key: isOn ? key : undefined,
    }));
  const groups: PaletteGroup[] = [
    { value: text.trim() ? "Found" : "Opened of late", items: places.map(entryOf) },
    { value: "Pages", items: links.filter(({ label }) => isNamed(text, label)) },
    { value: "On this page", items: actions.filter(({ label }) => isNamed(text, label)) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
