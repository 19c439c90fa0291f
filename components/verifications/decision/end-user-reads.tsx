import { adviceKind } from "@/lib/core/decision/advice";
import { adviceFor, type ReasonId } from "@/lib/core/decision/reasons";
import type { Outcome } from "@/lib/core/decision/verdict";
import { directionOf, type Language } from "@/lib/core/verification/language";

/** What the end user is told, in the language that they read. */
export type EndUserWords = {
  language: Language;
  /** Where they are asked again. */
  advice: Record<ReturnType<typeof adviceKind>, string>;
  /** Where it is over: the same whether approved or declined, for the result is the client's to tell. */
  finished: { text: string; english: string };
};

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

const readAt = (outcome: Outcome, reason: ReasonId, { advice, finished }: EndUserWords) =>
  outcome === "resubmission_requested"
    ? { text: advice[adviceKind(reason)], english: adviceFor(reason) }
    : finished;

type EndUserReadsProps = { outcome: Outcome; reason: ReasonId; words: EndUserWords };

/** The words of the flow for a decision, and what they mean where they are not English. */
export function EndUserReads({ outcome, reason, words }: EndUserReadsProps) {
  const { language } = words;
  const { text, english } = readAt(outcome, reason, words);
  const isEnglish = language === "en";
  return (
    <div className="shrink-0 border-l-2 border-line-strong pl-3" aria-live="polite">
      <p className="text-xs text-ink-muted">
        The end user reads{isEnglish ? "" : `, in ${languageNames.of(language)}`}
      </p>
      <p lang={language} dir={directionOf(language)}>
        {text}
      </p>
      {isEnglish ? null : <p className="mt-1 text-xs text-ink-muted">{english}</p>}
    </div>
  );
}
