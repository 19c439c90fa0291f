"use client";

import { useCallback, useEffect, useMemo } from "react";
import { consentVersion } from "@/lib/core/capture/state";
import { stepsOf } from "@/lib/core/capture/steps";
import { requiredMedia } from "@/lib/core/document/document";
import type { CaptureApi } from "./api";
import { CheckStep } from "./check-step";
import { ConsentStep } from "./consent-step";
import { CountryStep } from "./country-step";
import { DocumentStep } from "./document-step";
import { PhotoStep } from "./photo-step";
import { ScreenContext } from "./screen";
import { SendingScreen } from "./sending-screen";
import type { useCapture } from "./use-capture";
import { useDocument } from "./use-document";
import { useSending } from "./use-sending";
import { useSteps } from "./use-steps";
import { takenOf, useUploads } from "./use-uploads";
import { WelcomeStep } from "./welcome-step";

type Props = {
  api: CaptureApi;
  capture: ReturnType<typeof useCapture>;
  onLeave: () => void;
  onSubmitted: () => void;
};

/** The steps while the link is open. */
export function OpenFlow({ api, capture, onLeave, onSubmitted }: Props) {
  const { state, setState, isBusy, problem, run, refresh, clearProblem } = capture;
  const { company } = state;
  const { uploads, add, retry, drop } = useUploads(api, setState, refresh);
  const taken = takenOf(state.taken, uploads);
  const { country, setCountry, choose } = useDocument(api, state, run, drop);
  const { step, isCamera, advance, goTo, goBack } = useSteps({ ...state, taken, country });
  const { isSending, send } = useSending(api, uploads, run, onSubmitted);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a problem belongs to the step it came up in
  useEffect(clearProblem, [step]);

  const steps = stepsOf(state);
  const position = steps.indexOf(step);
  const previous = steps[position - 1];
  const back = useCallback(() => previous && goBack(previous), [previous, goBack]);
  const frame = useMemo(
    () => ({
      company,
      position,
      count: steps.length - 1,
      // What is on its way cannot be stopped from here.
      ...(!isSending && { onLeave, onBack: previous && back }),
    }),
    [company, onLeave, position, steps.length, previous, back, isSending],
  );

  const shared = { isBusy, problem };
  const type = state.documentType ?? state.wanted.documentType ?? "id_card";

  function content() {
    if (isSending) return <SendingScreen uploads={uploads} />;
    if (step === "welcome")
      return (
        <WelcomeStep {...shared} state={state} onStart={async () => (await run(api.start)) && advance()} />
      );
    if (step === "consent")
      return (
        <ConsentStep
          {...shared}
          company={company}
          onAgree={async () => (await run(() => api.consent(consentVersion))) && advance()}
          onRefuse={onLeave}
        />
      );
    if (step === "country" || (step === "document" && !country))
      return (
        <CountryStep
          {...shared}
          language={state.language}
          chosen={country}
          onChoose={async (code) => {
            setCountry(code);
            if (!state.wanted.documentType) goTo("document");
            else if (await choose(state.wanted.documentType, code)) advance();
          }}
        />
      );
    if (step === "document")
      return (
        <DocumentStep
          {...shared}
          country={country ?? ""}
          onChoose={async (chosen) => (await choose(chosen, country ?? "")) && advance()}
        />
      );
    if (step === "check")
      return (
        <CheckStep
          {...shared}
          contexts={requiredMedia(type)}
          type={type}
          uploads={uploads}
          onRetake={(context) => goTo(context, true)}
          onRetry={retry}
          onSend={() => {
            for (const context of taken) if (uploads[context]?.canRetry) retry(context);
            send();
          }}
        />
      );
    return (
      <PhotoStep
        key={step}
        context={step}
        type={type}
        isTaken={taken.includes(step)}
        url={uploads[step]?.url}
        isCamera={isCamera}
        onOpenCamera={() => goTo(step, true)}
        onCloseCamera={() => goBack(step)}
        onKeep={advance}
        onPicture={(picture) => {
          add(step, picture);
          advance();
        }}
      />
    );
  }

  return <ScreenContext value={frame}>{content()}</ScreenContext>;
}
