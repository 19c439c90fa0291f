import type { DeliveryTry } from "@/lib/core/webhook/delivery";
import { ExactTime } from "../exact-time";

const headerText = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}

function Raw({ title, text }: { title: string; text: string }) {
  return (
    <details>
      <summary className="text-xs text-ink-muted hover:text-ink">{title}</summary>
      <pre className="mt-1 max-h-72 overflow-auto border border-line bg-sunken p-2 font-mono text-2xs whitespace-pre-wrap wrap-anywhere">
        {text || "empty"}
      </pre>
    </details>
  );
}

type DeliveryAttemptProps = {
  attempt: DeliveryTry;
  /** What was sent; the same bytes in every try. */
  body: string;
};

/** One sending: when, what came back and how fast; request and answer behind a fold. */
export function DeliveryAttempt({ attempt, body }: DeliveryAttemptProps) {
  const { number, responseStatus, responseHeaders, responseBody, error, startedAt, durationMs } = attempt;
  const isSuccess = responseStatus !== null && responseStatus >= 200 && responseStatus < 300;
  return (
    <li className="flex flex-col gap-1">
      <p className="flex flex-wrap gap-x-3">
        <span className="text-ink-muted">{number}.</span>
        <span className={isSuccess ? "font-medium text-success" : "font-medium text-danger"}>
          {responseStatus ?? "No answer"}
        </span>
        <span className="text-ink-muted">{durationMs.toLocaleString("en")} ms</span>
        <ExactTime at={startedAt} className="text-ink-muted" />
      </p>
      {error ? <p className="text-ink-muted">{error}</p> : null}
      <Raw title="Request headers" text={headerText(attempt.requestHeaders)} />
      <Raw title="Request body" text={indented(body)} />
      {responseHeaders ? <Raw title="Response headers" text={headerText(responseHeaders)} /> : null}
      {responseBody ? <Raw title="Response body" text={responseBody} /> : null}
    </li>
  );
}
