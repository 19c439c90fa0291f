import { type ReactNode, useRef } from "react";
import type { MediaContext } from "@/lib/core/document/document";
import { acceptedFiles } from "./picture";

type Props = {
  context: MediaContext;
  /** Goes straight to a phone's own camera; without it the phone offers its gallery as well. */
  facing?: "environment" | "user";
  className: string;
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A button that opens the device's own way of choosing a picture. */
export function FileButton({ context, facing, className, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={acceptedFiles(context).join(",")}
        capture={facing}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
