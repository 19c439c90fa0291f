import type { ReactNode } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { askedPictures } from "@/lib/core/capture/steps";
import { isBook } from "@/lib/core/document/document";
import { acceptedDocuments, type StepKind } from "@/lib/core/flow/flow";
import { Button } from "./button";
import { CardIcon, ClockIcon, FaceIcon, LetterIcon, LockIcon, PassportIcon, SunIcon } from "./icons";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { Screen } from "./screen";
import { SupportLinks } from "./support-links";

/** For reading and choosing, and for each picture: ample, so that nobody feels slow. */
const seconds = { reading: 45, picture: 20 };

type NeedProps = { icon: ReactNode; title: string; hint: string; detail?: string };

function Need({ icon, title, hint, detail }: NeedProps) {
  return (
    <li className="flex items-center gap-4 py-3">
      <span className="flex size-12 shrink-0 items-center justify-center rounded-xl bg-accent-soft text-accent">
        {icon}
      </span>
      <span className="min-w-0">
        <span className="block text-md font-semibold">{title}</span>
        {detail && <span className="block text-base text-pretty">{detail}</span>}
        <span className="block text-base text-pretty text-ink-muted">{hint}</span>
      </span>
    </li>
  );
}

function Needs({ state: { steps, wanted } }: { state: CaptureState }) {
  const { messages, formats } = useLanguage();
  const { welcome, documents } = messages;
  const { documentType: type, documentCountry: country } = wanted;
  const accepted = acceptedDocuments({ steps }).map((each) => documents[each]);
  const size = "size-7";
  const faces = { icon: <FaceIcon className={size} />, title: welcome.face };
  const needs: Record<StepKind, ReactNode> = {
    document: (
      <Need
        key="document"
        icon={type && isBook(type) ? <PassportIcon className={size} /> : <CardIcon className={size} />}
        title={type ? documents[type] : welcome.document}
        detail={[!type && formats.list(accepted), country && formats.country(country)]
          .filter(Boolean)
          .join(" · ")}
        hint={welcome.documentHint}
      />
    ),
    proof_of_address: (
      <Need
        key="address"
        icon={<LetterIcon className={size} />}
        title={welcome.address}
        hint={welcome.addressHint}
      />
    ),
    selfie: <Need key="selfie" {...faces} hint={welcome.faceHint} />,
    liveness: <Need key="liveness" {...faces} hint={welcome.livenessHint} />,
  };
  return (
    <ul className="mt-1 divide-y divide-line">
      {steps.map(({ kind }) => needs[kind])}
      <Need icon={<SunIcon className={size} />} title={welcome.light} hint={welcome.lightHint} />
    </ul>
  );
}

type Props = { state: CaptureState; isBusy: boolean; problem: ReactNode; onStart: () => void };

/** Says what will be asked before anything is. */
export function WelcomeStep({ state, isBusy, problem, onStart }: Props) {
  const { messages, formats } = useLanguage();
  const { welcome } = messages;
  const { brand, phase } = state;
  const time = formats.duration(seconds.reading + askedPictures(state).length * seconds.picture);
  return (
    <Screen
      hasWideMenu
      heading={welcome.heading}
      lead={welcome.lead(brand.name)}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onStart}>
            {phase === "open" ? welcome.resume : welcome.start}
          </Button>
        </>
      }
    >
      <p className="mt-3 flex items-center gap-2 text-base text-ink-muted">
        <ClockIcon className="size-5" />
        {welcome.time(time)}
      </p>
      <h2 className="mt-7 text-base text-ink-muted">{welcome.needs}</h2>
      <Needs state={state} />
      <div className="mt-auto flex flex-col gap-1 pt-6">
        <p className="flex items-center gap-2.5 text-base text-ink-muted">
          <LockIcon className="size-5" />
          <span>{welcome.privacy(brand.name)}</span>
        </p>
        <SupportLinks {...brand} />
      </div>
    </Screen>
  );
}
