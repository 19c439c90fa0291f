import { useLanguage } from "./language";
import { Screen } from "./screen";
import type { Uploads } from "./upload/upload";

/** By bytes, so that a small picture does not count as much as a large one. */
function shareOf(uploads: Uploads): number {
  const all = Object.values(uploads);
  const total = all.reduce((sum, { picture }) => sum + picture.size, 0);
  const sent = all.reduce((sum, { picture, share }) => sum + picture.size * share, 0);
  return total > 0 ? sent / total : 1;
}

/** What is still on its way, truly measured. */
export function SendingScreen({ uploads }: { uploads: Uploads }) {
  const { messages, formats } = useLanguage();
  const { sending } = messages;
  const percent = Math.floor(shareOf(uploads) * 100);
  const isUploading = Object.values(uploads).some(({ status }) => status === "sending");
  return (
    <Screen heading={sending.heading} lead={sending.lead}>
      <div className="mt-8">
        <div
          role="progressbar"
          aria-label={sending.label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          className="h-2 overflow-hidden rounded-full bg-line-strong forced-colors:border"
        >
          <div
            className="h-full rounded-full bg-accent transition-[width] duration-200 forced-colors:bg-[Highlight]"
            style={{ width: `${percent}%` }}
          />
        </div>
        <p className="mt-3 flex justify-between text-base text-ink-muted">
          <span aria-live="polite">{isUploading ? sending.pictures : sending.handingIn}</span>
          <span aria-hidden="true">{formats.percent(percent / 100)}</span>
        </p>
      </div>
    </Screen>
  );
}
