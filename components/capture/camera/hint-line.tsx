import type { ComponentType } from "react";
import type { PictureProblem } from "@/lib/core/document/picture";
import { CardIcon, CheckIcon, FaceIcon, SunIcon } from "../icons";
import { CloserIcon, GlareIcon, SeveralIcon, SteadyIcon } from "./icons";

const icons: Record<PictureProblem, ComponentType<{ className?: string }>> = {
  too_small: CloserIcon,
  too_dark: SunIcon,
  too_bright: SunIcon,
  blurred: SteadyIcon,
  glare: GlareIcon,
  blank: CardIcon,
  no_document: CardIcon,
  too_far: CloserIcon,
  no_face: FaceIcon,
  several_faces: SeveralIcon,
};

type Props = { hint: PictureProblem | null; isGood: boolean; children: string };

/** One calm line over the picture. It is read out elsewhere, at a pace that can be listened to. */
export function HintLine({ hint, isGood, children }: Props) {
  const Icon = hint ? icons[hint] : CheckIcon;
  return (
    <p
      aria-hidden="true"
      data-hint={hint ?? undefined}
      className={`flex items-center gap-2.5 rounded-full bg-black/75 py-2.5 ps-4 pe-5 text-md font-semibold text-ink transition-opacity duration-200 motion-reduce:transition-none ${children ? "" : "opacity-0"}`}
    >
      {(hint || isGood) && <Icon className="size-5.5" />}
      {children}
    </p>
  );
}
