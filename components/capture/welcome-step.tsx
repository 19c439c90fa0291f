import type { ReactNode } from "react";
import type { CaptureState } from "@/lib/core/capture/state";
import { Button } from "./button";
import { CardIcon, FaceIcon, LockIcon, PassportIcon, SunIcon } from "./icons";
import { messages } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";

const { welcome } = messages;

function Need({ icon, title, hint }: { icon: ReactNode; title: string; hint: string }) {
  return (
    <li className="flex items-center gap-4 py-3.5">
      <span className="flex size-12 shrink-0 items-center justify-center rounded-xl bg-accent-soft text-accent">
        {icon}
      </span>
      <span>
        <span className="block text-md font-semibold">{title}</span>
        <span className="block text-base text-ink-muted">{hint}</span>
      </span>
    </li>
  );
}

type Props = {
  state: CaptureState;
  isBusy: boolean;
  problem: ReactNode;
  onStart: () => void;
};

/** Says what will be asked before anything is. */
export function WelcomeStep({ state: { company, wanted, phase }, isBusy, problem, onStart }: Props) {
  const isBook = wanted.documentType === "passport" || wanted.documentType === "visa";
  return (
    <Screen
      heading={welcome.heading}
      lead={welcome.lead(company)}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onStart}>
            {phase === "open" ? welcome.resume : welcome.start}
          </Button>
        </>
      }
    >
      <h2 className="mt-8 text-base text-ink-muted">{welcome.needs}</h2>
      <ul className="mt-1 divide-y divide-line">
        <Need
          icon={isBook ? <PassportIcon className="size-7" /> : <CardIcon className="size-7" />}
          title={welcome.document(wanted.documentType)}
          hint={welcome.documentHint(wanted.documentType)}
        />
        <Need icon={<FaceIcon className="size-7" />} title={welcome.face} hint={welcome.faceHint} />
        <Need icon={<SunIcon className="size-7" />} title={welcome.light} hint={welcome.lightHint} />
      </ul>
      <p className="mt-auto flex items-center gap-2.5 pt-6 text-base text-ink-muted">
        <LockIcon className="size-5" />
        <span>{welcome.privacy(company)}</span>
      </p>
    </Screen>
  );
}
