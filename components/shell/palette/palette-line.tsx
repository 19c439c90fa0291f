import { Braces, CornerDownLeft, FileText, Plug, Send } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Kbd } from "@/components/ui/kbd";
import { statusLooks } from "@/components/verifications/status-look";
import type { Place } from "@/lib/core/search/place";
import { keyCaps } from "../keys/key";
import { useModCap } from "../keys/use-mod-cap";
import type { PaletteEntry } from "./entries";

const icons: Record<Exclude<Place["kind"], "verification">, React.ReactNode> = {
  integration: <Plug />,
  delivery: <Send />,
  request: <Braces />,
};

function Mark({ entry }: { entry: PaletteEntry }) {
  const { place } = entry;
  if (place?.kind === "verification") {
    const { word, tone, shape } = statusLooks[place.status];
    return (
      <Badge tone={tone} shape={shape}>
        {word}
      </Badge>
    );
  }
  const icon = place ? icons[place.kind] : "href" in entry ? <FileText /> : <CornerDownLeft />;
  return (
    <span aria-hidden="true" className="text-ink-faint [&>svg]:size-4">
      {icon}
    </span>
  );
}

/** What stands in a line of the palette. */
export function PaletteLine({ entry }: { entry: PaletteEntry }) {
  const mod = useModCap();
  const isVerification = entry.place?.kind === "verification";
  return (
    <>
      {isVerification ? null : <Mark entry={entry} />}
      <span className="min-w-0 flex-1">
        <span className="block truncate">{entry.label}</span>
        {entry.about ? (
          <span className="id-text block truncate text-xs leading-4 text-ink-muted">{entry.about}</span>
        ) : null}
      </span>
      {isVerification ? <Mark entry={entry} /> : null}
      {entry.key ? (
        <span aria-hidden="true" className="inline-flex gap-1 text-ink-muted max-sm:hidden">
          {keyCaps(entry.key, mod)
            .flat()
            .map((cap) => (
              <Kbd key={cap}>{cap}</Kbd>
            ))}
        </span>
      ) : null}
    </>
  );
}
