import type { Recipients } from "@/lib/core/review/recipients";

/** What webhook endpoints will be told. */
export type Told = Recipients;

const counted = (count: number) => (count === 1 ? "1 endpoint" : `${count} endpoints`);

export function sentWords({ recipients, byDialect }: Told): string {
  if (recipients.length === 0) return "No webhook endpoint is told.";
  const isMixed = byDialect.length > 1;
  const parts = byDialect.map(
    ({ dialect, code, endpoints }) => `${code}${isMixed ? ` (${dialect})` : ""} to ${counted(endpoints)}`,
  );
  const paused = recipients.filter(({ isPaused }) => isPaused).length;
  const later = paused > 0 ? `, of which ${paused === 1 ? "1 is" : `${paused} are`} paused` : "";
  return `Sends decision ${parts.join(" and ")}${later}.`;
}

type WillBeSentProps = { told: Told; isLastAttempt: boolean };

/** One line under the button: what leaves, to whom, and when. */
export const WillBeSent = ({ told, isLastAttempt }: WillBeSentProps) => (
  <p className="text-xs text-ink-muted">
    {isLastAttempt ? "This is the last attempt that the flow allows. " : ""}
    {sentWords(told)} You have ten seconds to undo it.
  </p>
);
