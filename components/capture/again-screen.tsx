import type { ReactNode } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { askedPictures } from "@/lib/core/capture/steps";
import { type AdviceKind, adviceKind } from "@/lib/core/decision/advice";
import { Button } from "./button";
import { GoodAndBad } from "./good-and-bad";
import { CameraIcon } from "./icons";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { pictureName } from "./picture-name";
import { Screen } from "./screen";
import { Contact } from "./support-links";

const aboutFaces: readonly AdviceKind[] = ["face", "several_faces"];

type Props = { state: CaptureState; isBusy: boolean; problem: ReactNode; onRetry: () => void };

/** Pictures are asked for again: why, what to do better, and which. */
export function AgainScreen({ state, isBusy, problem, onRetry }: Props) {
  const { messages, formats } = useLanguage();
  const { again } = messages;
  const { brand, advice, attemptNumber, retakes, documentType } = state;
  const kind = adviceKind(advice);
  const asked = askedPictures(state);
  return (
    <Screen
      heading={asked.length === 1 ? again.heading : again.headingSeveral}
      lead={again.lead(brand.name)}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onRetry}>
            {again.retry}
          </Button>
        </>
      }
    >
      <section className="mt-6 overflow-hidden rounded-xl border border-line bg-raised sm:bg-surface">
        <GoodAndBad
          kind={kind}
          isFace={aboutFaces.includes(kind) || asked.every((context) => context.startsWith("face"))}
        />
        <div className="p-5">
          <h2 className="text-base text-ink-muted">{again.why}</h2>
          <p className="mt-1 text-md text-pretty">{again.advice[kind]}</p>
        </div>
      </section>
      {retakes && (
        <>
          <h2 className="mt-6 text-base text-ink-muted">{again.asked}</h2>
          <ul className="mt-1.5 flex flex-col gap-2">
            {asked.map((context) => (
              <li key={context} className="flex items-center gap-3 text-md font-medium">
                <CameraIcon className="size-5 text-accent" />
                {pictureName(messages, context, documentType)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-5 text-base text-ink-muted">{again.attempt(formats.number(attemptNumber + 1))}</p>
      <Contact {...brand} />
    </Screen>
  );
}
