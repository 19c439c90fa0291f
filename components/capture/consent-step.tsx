import { type ReactNode, useState } from "react";
import { type CaptureBrand, consentVersion } from "@/lib/core/capture/state";
import { Button } from "./button";
import { DeclinedScreen } from "./declined-screen";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { Screen } from "./screen";
import { SupportLinks } from "./support-links";

type Props = {
  brand: CaptureBrand;
  isBusy: boolean;
  problem: ReactNode;
  onAgree: () => void;
  onLeave: () => void;
};

/** What is collected and why, in words that can be refused. */
export function ConsentStep({ brand, isBusy, problem, onAgree, onLeave }: Props) {
  const { messages, formats } = useLanguage();
  const { consent } = messages;
  const [hasDeclined, setHasDeclined] = useState(false);
  if (hasDeclined)
    return <DeclinedScreen brand={brand} onRead={() => setHasDeclined(false)} onLeave={onLeave} />;
  const points = [
    { title: consent.collectedTitle, text: consent.collected },
    { title: consent.purposeTitle, text: consent.purpose(brand.name) },
    { title: consent.keepingTitle, text: consent.keeping(brand.name) },
    { title: consent.choiceTitle, text: consent.choice(brand.name) },
  ];
  return (
    <Screen
      heading={consent.heading}
      lead={consent.lead}
      actions={
        <>
          <Notice>{problem}</Notice>
          <Button isBusy={isBusy} onClick={onAgree}>
            {consent.agree}
          </Button>
          <Button look="quiet" onClick={() => setHasDeclined(true)}>
            {consent.refuse}
          </Button>
        </>
      }
    >
      <dl className="mt-6 flex flex-col gap-5">
        {points.map(({ title, text }) => (
          <div key={title}>
            <dt className="text-md font-semibold">{title}</dt>
            <dd className="mt-0.5 text-base text-pretty text-ink-muted">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5">
        <SupportLinks {...brand} />
        <p className="mt-1 text-base text-ink-faint">{consent.version(formats.date(consentVersion))}</p>
      </div>
    </Screen>
  );
}
