"use client";

import { Download, ExternalLink } from "lucide-react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CaptureLink } from "@/lib/core/verification/capture-link";
import { QrCode, qrCodeFile } from "./qr-code";

type LinkPanelProps = { link: CaptureLink; id: string };

function download(link: CaptureLink, id: string) {
  const url = URL.createObjectURL(new Blob([qrCodeFile(link.code)], { type: "image/svg+xml" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = `verification-${id.slice(0, 8)}.svg`;
  anchor.click();
  URL.revokeObjectURL(url);
}

/** The end user's link in every form in which it is handed over. */
export function LinkPanel({ link, id }: LinkPanelProps) {
  return (
    <div className="flex flex-col gap-4">
      <QrCode code={link.code} className="mx-auto w-full max-w-56 border border-line-strong" />
      <Field label="Link for the end user">
        <Input
          mono
          readOnly
          value={link.url}
          onFocus={(event) => event.currentTarget.select()}
          className="text-ellipsis"
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <CopyButton value={link.url} label="Copy link" showLabel />
        <Button icon={<Download />} onClick={() => download(link, id)}>
          Download SVG
        </Button>
        <Button icon={<ExternalLink />} href={link.url} target="_blank" rel="noopener" prefetch={false}>
          Open
        </Button>
      </div>
    </div>
  );
}
