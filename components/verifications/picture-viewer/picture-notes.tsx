import { Badge } from "@/components/ui/badge";
import { problemWords } from "./problem-words";
import type { ShownPicture } from "./shown-picture";

const origins = {
  camera: "From the camera",
  file: "Chosen as a file",
  client: "Sent by the client",
} as const;

/** What was measured on a picture, and where it came from. Measured is not judged: that is for whoever looks. */
export function PictureNotes({
  picture: { problems, source, carriedFromAttempt },
}: {
  picture: ShownPicture;
}) {
  const origin = [
    source && origins[source],
    carriedFromAttempt && `kept from attempt ${carriedFromAttempt}`,
  ].filter(Boolean);
  if (problems.length === 0 && origin.length === 0) return null;
  return (
    <p className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-raised px-3 py-1 text-xs text-ink-muted">
      {problems.map((problem) => (
        <Badge key={problem} tone="warning" shape="triangle">
          {problemWords[problem]}
        </Badge>
      ))}
      {origin.length > 0 ? <span>{origin.join(", ")}</span> : null}
    </p>
  );
}
