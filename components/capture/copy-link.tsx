import { useEffect, useId, useState } from "react";
import { CheckIcon, CopyIcon } from "./icons";
import { useMessages } from "./language";

/** The link in a field, which can be marked by hand where the browser does not let a page copy. */
export function CopyLink({ link }: { link: string }) {
  const { landing } = useMessages();
  const [isCopied, setIsCopied] = useState(false);
  const field = useId();
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 2500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () =>
    navigator.clipboard?.writeText(link).then(
      () => setIsCopied(true),
      () => document.getElementById(field)?.focus(),
    );
  return (
    <div>
      <label htmlFor={field} className="text-base text-ink-muted">
        {landing.link}
      </label>
      <div className="mt-1.5 flex items-stretch gap-2">
        <input
          id={field}
          readOnly
          dir="ltr"
          value={link}
          onFocus={({ target }) => target.select()}
          className="h-11 min-w-0 flex-1 rounded-xl border border-edge bg-surface px-3.5 text-base text-ellipsis text-ink-muted"
        />
        <button
          type="button"
          onClick={copy}
          className="flex min-h-11 items-center gap-2 rounded-xl px-3.5 text-base font-semibold text-accent hover:bg-hover"
        >
          {isCopied ? <CheckIcon className="size-5" /> : <CopyIcon className="size-5" />}
          <span aria-live="polite">{isCopied ? landing.copied : landing.copy}</span>
        </button>
      </div>
    </div>
  );
}
