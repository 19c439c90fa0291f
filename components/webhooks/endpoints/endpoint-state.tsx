import { Badge } from "@/components/ui/badge";
import type { ShapeName } from "@/components/ui/shape";
import type { Tone } from "@/components/ui/tone";
import type { EndpointState } from "@/lib/core/webhook/endpoint";

const looks: Record<EndpointState, { word: string; tone: Tone; shape: ShapeName }> = {
  active: { word: "Active", tone: "success", shape: "check" },
  retrying: { word: "Retrying", tone: "warning", shape: "loop" },
  paused: { word: "Paused by you", tone: "muted", shape: "dash" },
  gone: { word: "Paused after 410", tone: "danger", shape: "slash" },
  removed: { word: "Removed", tone: "void", shape: "cross" },
};

export function EndpointStateBadge({ state }: { state: EndpointState }) {
  const { word, tone, shape } = looks[state];
  return (
    <Badge tone={tone} shape={shape}>
      {word}
    </Badge>
  );
}
