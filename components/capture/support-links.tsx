import type { CaptureBrand } from "@/lib/core/capture/state";
import { useMessages } from "./language";

const addressOf = (support: string) => (support.includes("://") ? support : `mailto:${support}`);

const link =
  "inline-flex min-h-11 items-center text-base font-semibold text-accent underline-offset-4 hover:underline";

/** Where questions go, and what becomes of the data. Opens beside the flow, which is not lost. */
export function SupportLinks({ support, privacyUrl }: Pick<CaptureBrand, "support" | "privacyUrl">) {
  const { common } = useMessages();
  if (!support && !privacyUrl) return null;
  return (
    <p className="flex flex-wrap gap-x-5">
      {privacyUrl && (
        <a href={privacyUrl} target="_blank" rel="noreferrer" className={link}>
          {common.privacy}
        </a>
      )}
      {support && (
        <a href={addressOf(support)} target="_blank" rel="noreferrer" className={link}>
          {common.help}
        </a>
      )}
    </p>
  );
}

/** On screens that cannot help any further: whom to ask, by their address. */
export function Contact({ support }: Pick<CaptureBrand, "support">) {
  const { closed } = useMessages();
  if (!support) return null;
  return (
    <p className="mt-6 text-md text-ink-muted">
      {closed.contact}{" "}
      <a
        href={addressOf(support)}
        target="_blank"
        rel="noreferrer"
        className={`${link} text-md wrap-anywhere`}
      >
        {support.replace(/^https?:\/\//, "")}
      </a>
    </p>
  );
}
