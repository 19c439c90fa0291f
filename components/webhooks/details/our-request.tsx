"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState, useTransition } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Section } from "@/components/verifications/details/section";
import type { ActionResult } from "@/lib/core/action-result";
import { CurlDialog } from "./curl-dialog";
import { RawBlock } from "./raw-block";
import { headerText, indented } from "./raw-text";

type Revealed = { body: string; commands: Record<string, string> };
export type Reveal = (input: { id: string }) => Promise<ActionResult<Revealed>>;

type OurRequestProps = {
  id: string;
  url: string;
  headers?: Record<string, string>;
  /** With what is about people hidden. */
  body: string;
  /** The try that is shown. */
  tryId?: string;
  /** Absent for those who may not see people’s data. */
  reveal?: Reveal;
};

const views = [
  { value: "pretty", label: "Pretty" },
  { value: "raw", label: "Raw" },
] as const;

/** What we sent. People’s data stay on the server until somebody asks for them. */
export function OurRequest({ id, url, headers, body, tryId, reveal }: OurRequestProps) {
  const [view, setView] = useState<"pretty" | "raw">("pretty");
  const [isShown, setIsShown] = useState(false);
  const [revealed, setRevealed] = useState<Revealed>();
  const [isCurlOpen, setIsCurlOpen] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const [pending, start] = useTransition();
  const withRevealed = (then: () => void) => {
    if (!reveal) return;
    start(async () => {
      const result = await reveal({ id });
      setSentence(result.ok ? undefined : result.error.message);
      if (!result.ok) return;
      setRevealed(result.value);
      then();
    });
  };
  const text = (isShown && revealed?.body) || body;
  const command = tryId && revealed?.commands[tryId];
  return (
    <Section title="Our request">
      <div className="flex flex-col gap-4 pt-2">
        {sentence ? <Banner tone="danger">{sentence}</Banner> : null}
        <p className="id-text wrap-anywhere">POST {url}</p>
        {headers ? (
          <RawBlock
            title="Headers"
            label="Headers of our request"
            text={headerText(headers) || "None: nothing was sent yet."}
          />
        ) : null}
        <div className="flex flex-wrap items-center gap-2">
          <SegmentedControl label="Body as" value={view} onValueChange={setView} options={[...views]} />
          {reveal ? (
            <Button
              icon={isShown ? <EyeOff /> : <Eye />}
              pending={pending && !isCurlOpen}
              onClick={() => (isShown ? setIsShown(false) : withRevealed(() => setIsShown(true)))}
            >
              {isShown ? "Hide personal data" : "Reveal personal data"}
            </Button>
          ) : null}
          {reveal && tryId ? (
            <Button onClick={() => withRevealed(() => setIsCurlOpen(true))}>Copy as curl…</Button>
          ) : null}
        </div>
        <RawBlock title="Body" label="Body of our request" text={view === "pretty" ? indented(text) : text} />
      </div>
      <CurlDialog command={command || ""} open={isCurlOpen} onOpenChange={setIsCurlOpen} />
    </Section>
  );
}
