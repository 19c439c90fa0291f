"use client";

import {
  Blend,
  Columns2,
  Contrast,
  Crop,
  Link2,
  Link2Off,
  Maximize,
  RotateCcw,
  RotateCw,
  ScanFace,
  Search,
  Square,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import type { ReactNode } from "react";
import { useKey } from "@/components/shell/keys/use-key";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { usePreferences } from "@/components/ui/preferences";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { LightPopover } from "./light-popover";
import { moves } from "./moves";
import type { useFlicker } from "./use-flicker";
import type { useLight } from "./use-light";
import type { Layout, Panes } from "./use-panes";

type ToolProps = {
  label: string;
  icon: ReactNode;
  shortcut: string;
  onPress: () => void;
  /** For what is on or off. */
  isOn?: boolean;
  disabled?: boolean;
};

/** A button that is also a key; nothing is done by hand that cannot be done by keyboard, nor the other way. */
function Tool({ label, icon, shortcut, onPress, isOn, disabled = false }: ToolProps) {
  const { hasShortcuts } = usePreferences();
  useKey({ key: shortcut, name: label, group: "Pictures" }, onPress, !disabled);
  return (
    <IconButton
      size="sm"
      label={label}
      hint={hasShortcuts ? <Kbd>{shortcut.toUpperCase()}</Kbd> : undefined}
      icon={icon}
      aria-pressed={isOn}
      disabled={disabled}
      onClick={onPress}
      className={isOn ? "bg-accent-soft text-accent" : undefined}
    />
  );
}

const arrangements = [
  { value: "one", label: "One picture", icon: <Square /> },
  { value: "two", label: "Two pictures", icon: <Columns2 /> },
  { value: "portrait", label: "Portrait beside the selfie", icon: <ScanFace /> },
] as const;

type PictureToolsProps = {
  panes: Panes;
  light: ReturnType<typeof useLight>;
  flicker: ReturnType<typeof useFlicker>;
  isDrawing: boolean;
  onDraw: () => void;
  hasLoupe: boolean;
  onLoupe: () => void;
};

/** What can be done with the picture that is worked on, and with both where two are looked at. */
export function PictureTools(props: PictureToolsProps) {
  const { panes, light, flicker, isDrawing, onDraw, hasLoupe, onLoupe } = props;
  const { side, change, layout, arrange, isLinked, hasFace, canPair } = panes;
  const isPair = layout !== "one";
  const offered = arrangements.filter(
    ({ value }) => value === "one" || (value === "two" ? canPair : hasFace),
  );
  const next = () => {
    const at = offered.findIndex(({ value }) => value === layout);
    arrange(offered[(at + 1) % offered.length]?.value ?? "one");
  };
  useKey({ key: "v", name: "One, two, or portrait and selfie", group: "Pictures" }, next, offered.length > 1);
  return (
    <div role="toolbar" aria-label="Picture tools" className="flex flex-wrap items-center gap-0.5">
      <Tool label="Zoom out" icon={<ZoomOut />} shortcut="-" onPress={() => change(side, moves.zoomOut)} />
      <Tool label="Zoom in" icon={<ZoomIn />} shortcut="+" onPress={() => change(side, moves.zoomIn)} />
      <Tool label="Fit" icon={<Maximize />} shortcut="0" onPress={() => change(side, moves.fit)} />
      <Tool
        label="Actual size, 1:1"
        icon={<span className="text-2xs font-semibold tracking-tighter">1:1</span>}
        shortcut="1"
        onPress={() => change(side, moves.actual)}
      />
      <Tool
        label="Turn left"
        icon={<RotateCcw />}
        shortcut="["
        onPress={() => change(side, moves.turnLeft)}
      />
      <Tool
        label="Turn right"
        icon={<RotateCw />}
        shortcut="]"
        onPress={() => change(side, moves.turnRight)}
      />
      <Tool label="Draw an area to look at" icon={<Crop />} shortcut="f" onPress={onDraw} isOn={isDrawing} />
      <Tool
        label="Loupe under the pointer"
        icon={<Search />}
        shortcut="m"
        onPress={onLoupe}
        isOn={hasLoupe}
      />
      <LightPopover {...light} />
      <Tool
        label="Invert colours"
        icon={<Contrast />}
        shortcut="i"
        onPress={light.invert}
        isOn={light.light.isInverted}
      />
      <Tool
        label={isLinked ? "Zoom both together" : "Zoom each by itself"}
        icon={isLinked ? <Link2 /> : <Link2Off />}
        shortcut="l"
        onPress={panes.toggleLink}
        isOn={isPair && isLinked}
        disabled={!isPair}
      />
      <Tool
        label="Compare by flicker"
        icon={<Blend />}
        shortcut="b"
        onPress={flicker.press}
        isOn={flicker.isOn}
        disabled={!isPair}
      />
      {offered.length > 1 ? (
        <span className="ml-auto">
          <SegmentedControl
            label="Layout"
            value={layout}
            onValueChange={(value: Layout) => arrange(value)}
            options={offered}
            iconsOnly
          />
        </span>
      ) : null}
    </div>
  );
}
