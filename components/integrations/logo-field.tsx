"use client";

import { ImageUp } from "lucide-react";
import { type ChangeEvent, useId, useRef, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/core/action-result";
import { maxLogoBytes } from "@/lib/core/brand/logo";

type LogoFieldProps = {
  url: string | null;
  name: string;
  /** Absent for those who may look and not change. */
  save?: (content: string) => Promise<ActionResult<unknown>>;
  drop: () => Promise<ActionResult<unknown>>;
};

const accepted = "image/png,image/jpeg,image/webp";

async function inBase64(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(",") + 1);
}

/** The company's logo, saved as soon as it is chosen. */
export function LogoField({ url, name, save, drop }: LogoFieldProps) {
  const [error, setError] = useState<string>();
  const [pending, start] = useTransition();
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const toast = useToast();

  const run = (work: () => Promise<ActionResult<unknown>>, done: string) =>
    start(async () => {
      const result = await work();
      setError(result.ok ? undefined : result.error.message);
      if (result.ok) toast.show({ title: done, tone: "success" });
    });
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    // The same file may be chosen again after it was refused.
    currentTarget.value = "";
    if (!chosen || !save) return;
    if (chosen.size > maxLogoBytes) setError("The picture is larger than 512 kB.");
    else run(async () => save(await inBase64(chosen)), "Logo saved");
  };

  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium" id={`${id}-label`}>
        Logo
      </span>
      <div className="flex flex-wrap items-center gap-3">
        <div className="flex h-16 min-w-32 items-center justify-center rounded-sm border border-line-strong bg-[#fffefb] px-4">
          {url ? (
            // biome-ignore lint/performance/noImgElement: a few kilobytes, already drawn at the size that is shown
            <img src={url} alt={`Logo of ${name}`} className="max-h-10 max-w-48" />
          ) : (
            <span className="text-xs text-[#6b6556]">No logo</span>
          )}
        </div>
        {save ? (
          <>
            <input
              ref={file}
              id={`${id}-file`}
              type="file"
              accept={accepted}
              onChange={choose}
              aria-label="Logo file"
              tabIndex={-1}
              className="sr-only"
            />
            <Button icon={<ImageUp />} pending={pending} onClick={() => file.current?.click()}>
              {url ? "Replace logo" : "Choose logo"}
            </Button>
            {url ? (
              <Button variant="ghost" disabled={pending} onClick={() => run(drop, "Logo removed")}>
                Remove
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
      <p className="text-xs text-ink-muted">
        PNG, JPEG or WebP, 512 kB at most; wide rather than tall. Saved as soon as you choose it.
      </p>
      {error ? (
        <p role="alert" className="text-xs font-medium text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
