import { adviceKind } from "@/lib/core/decision/advice";
import { adviceFor, type ReasonId } from "@/lib/core/decision/reasons";
import { directionOf, type Language } from "@/lib/core/verification/language";

/** What the end user is told, in the language that they read. */
export type EndUserWords = { language: Language; advice: Record<ReturnType<typeof adviceKind>, string> };

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

/** The words of the flow for a reason, and what they mean where they are not English. */
export function EndUserReads({ reason, words }: { reason: ReasonId; words: EndUserWords }) {
  const { language, advice } = words;
  const isEnglish = language === "en";
  return (
    <div className="border-l-2 border-line-strong pl-3" aria-live="polite">
      <p className="text-xs text-ink-muted">
        The end user reads{isEnglish ? "" : `, in ${languageNames.of(language)}`}
      </p>
      <p lang={language} dir={directionOf(language)}>
        {advice[adviceKind(reason)]}
      </p>
      {isEnglish ? null : <p className="mt-1 text-xs text-ink-muted">{adviceFor(reason)}</p>}
    </div>
  );
}
