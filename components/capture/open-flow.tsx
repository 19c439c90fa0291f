import { useCallback, useEffect, useMemo } from "react";
import { consentVersion } from "@/lib/core/capture/state";
import { askedPictures, stepsOf } from "@/lib/core/capture/steps";
import { acceptedDocuments, requiredPictures } from "@/lib/core/flow/flow";
import type { CaptureApi } from "./api";
import { CheckStep } from "./check-step";
import { ConsentStep } from "./consent-step";
import { CountryStep } from "./country-step";
import { DocumentStep } from "./document-step";
import { PassingScreen } from "./handing-over";
import { useLanguage } from "./language";
import { PhotoStep } from "./photo-step";
import { problemWords } from "./problem-words";
import { ScreenContext } from "./screen";
import { SendingScreen } from "./sending-screen";
import { refusalOf, takenOf } from "./upload/upload";
import { useBrief } from "./use-brief";
import type { useCapture } from "./use-capture";
import { useDocument } from "./use-document";
import { useSending } from "./use-sending";
import { useSteps } from "./use-steps";
import { useUploads } from "./use-uploads";
import { WelcomeStep } from "./welcome-step";

type Props = {
  api: CaptureApi;
  capture: ReturnType<typeof useCapture>;
  problem: string | null;
  onLeave: () => void;
  onSubmitted: () => void;
};

/** The steps while the link is open. */
export function OpenFlow({ api, capture, problem, onLeave, onSubmitted }: Props) {
  const { state, setState, isBusy, run, refresh, clearProblem } = capture;
  const { brand, wanted } = state;
  const { language, messages } = useLanguage();
  const { uploads, add, retry, drop } = useUploads(api, state, setState, refresh);
  const taken = takenOf(state.taken, uploads);
  const { country, setCountry, choose } = useDocument(api, state, run, drop);
  const { step, isCamera, advance, goTo, goBack } = useSteps({ ...state, taken, country });
  const { isSending, send } = useSending(api, uploads, capture, onSubmitted);

  const start = async () => (await run(api.start)) && advance();
  const sendAll = () => {
    for (const context of taken) if (uploads[context]?.canRetry) retry(context);
    send();
  };
  const isPassing = useBrief(step, isBusy, { welcome: () => void start(), check: sendAll });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a problem belongs to the step it came up in
  useEffect(clearProblem, [step]);

  const steps = stepsOf(state);
  const position = steps.indexOf(step);
  const previous = steps[position - 1];
  const back = useCallback(() => previous && goBack(previous), [previous, goBack]);
  const frame = useMemo(
    () => ({
      ...{ brand, position, count: steps.length - 1 },
      // What is on its way cannot be stopped from here.
      ...(!isSending && { onLeave, onBack: previous && back }),
    }),
    [brand, onLeave, position, steps.length, previous, back, isSending],
  );

  const shared = { isBusy, problem };
  const accepted = acceptedDocuments(state);
  // Where no document is asked for, nothing depends on it.
  const type = state.documentType ?? wanted.documentType ?? accepted[0] ?? "passport";

  function content() {
    if (isSending) return <SendingScreen uploads={uploads} />;
    if (isPassing) return <PassingScreen />;
    if (step === "welcome") return <WelcomeStep {...shared} state={state} onStart={start} />;
    if (step === "consent")
      return (
        <ConsentStep
          {...{ ...shared, brand, onLeave }}
          onAgree={async () => (await run(() => api.consent(consentVersion, language))) && advance()}
        />
      );
    if (step === "country" || (step === "document" && !country))
      return (
        <CountryStep
          problem={problem}
          chosen={country}
          onChoose={async (code) => {
            setCountry(code);
            if (!wanted.documentType) goTo("document");
            else if (await choose(wanted.documentType, code)) advance();
          }}
        />
      );
    if (step === "document")
      return (
        <DocumentStep
          {...{ ...shared, accepted }}
          country={country ?? ""}
          onChoose={async (chosen) => (await choose(chosen, country ?? "")) && advance()}
        />
      );
    if (step === "check")
      return (
        <CheckStep
          {...{ ...shared, type, uploads }}
          contexts={askedPictures(state)}
          problems={state.problems}
          onRetake={(context) => goTo(context, true)}
          onRetry={retry}
          onSend={sendAll}
        />
      );
    const own = state.steps.find((each) => requiredPictures({ steps: [each] }, type).includes(step));
    const refusal = refusalOf(uploads[step]);
    return (
      <PhotoStep
        key={step}
        {...{ type, isCamera }}
        context={step}
        country={state.documentCountry ?? country}
        instructions={own?.instructions}
        isTaken={taken.includes(step) && !refusal}
        refused={refusal && problemWords(messages, refusal)}
        url={uploads[step]?.url}
        problems={state.problems[step] ?? []}
        onOpenCamera={() => goTo(step, true)}
        onCloseCamera={() => goBack(step)}
        onKeep={advance}
        onPicture={(shot) => {
          add(step, shot);
          advance();
        }}
      />
    );
  }

  return <ScreenContext value={frame}>{content()}</ScreenContext>;
}
