import { CodeSample } from "./code-sample";
import { curlOf, jsonText } from "./curl";
import { FieldList } from "./field-list";
import { MethodBadge } from "./method-badge";
import { openedBy, type PlacedCall, refusalsOf } from "./reference";
import { RefusalTable } from "./refusal-table";
import { slug } from "./slug";

type CallSectionProps = { call: PlacedCall; origin: string };

const paragraphs = (text: string) => text.split("\n\n");

function Parameters({ parameters }: Pick<PlacedCall, "parameters">) {
  if (parameters.length === 0) return null;
  return (
    <ul aria-label="Parameters" className="border-t border-line">
      {parameters.map(({ name, in: place, description }) => (
        <li key={name} className="border-b border-line py-2">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <code className="font-mono text-xs font-medium">{name}</code>
            <span className="text-xs text-ink-muted">in the {place}</span>
          </p>
          <p className="text-ink-muted">{description}</p>
        </li>
      ))}
    </ul>
  );
}

function Sub({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="mt-6">
      <h4 className="mb-1.5 text-sm">{title}</h4>
      {children}
    </div>
  );
}

/** What is answered where it is not refused. */
function successOf({ responses }: PlacedCall) {
  const [status, answer] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const [type, media] = Object.entries(answer?.content ?? {})[0] ?? [];
  return status === undefined || !type || !media ? undefined : { status, type, ...media };
}

/** One call: what it does and takes on the left, how it looks on the right. */
export function CallSection({ call, origin }: CallSectionProps) {
  const { operationId, method, path, summary, description, parameters, requestBody } = call;
  const id = slug(operationId);
  const success = successOf(call);
  const refusals = refusalsOf(call);
  const schema = success && !("$ref" in success.schema) ? success.schema : undefined;
  const body = requestBody?.content["application/json"];
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-5 border-t border-line py-10 xl:grid-cols-2">
      <div className="min-w-0">
        <h3 id={id} className="scroll-mt-16 text-lg">
          {summary}
        </h3>
        <p className="mt-1 mb-3 flex flex-wrap items-baseline gap-x-2.5">
          <MethodBadge method={method} />
          <code className="id-text wrap-anywhere">{path}</code>
          <span className="text-xs text-ink-muted">{openedBy(call)}</span>
        </p>
        {paragraphs(description).map((paragraph) => (
          <p key={paragraph} className="mb-2 max-w-[65ch] text-base">
            {paragraph}
          </p>
        ))}
        {parameters.length > 0 ? (
          <Sub title="Parameters">
            <Parameters parameters={parameters} />
          </Sub>
        ) : null}
        {body ? (
          <Sub title="Body">
            <FieldList schema={body.schema} label={`Body of ${summary}`} />
          </Sub>
        ) : null}
        {schema?.properties ? (
          <Sub title="Answer">
            <FieldList schema={schema} label={`Answer of ${summary}`} />
          </Sub>
        ) : null}
        {refusals.length > 0 ? (
          <Sub title="Refusals">
            <RefusalTable label={`Refusals of ${summary}`} refusals={refusals} />
          </Sub>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-col gap-4 xl:sticky xl:top-6 xl:self-start">
        <CodeSample title="curl" of={summary} code={curlOf(call, origin)} />
        {success?.example === undefined ? null : (
          <CodeSample title={`Answer, ${success.status}`} of={summary} code={jsonText(success.example)} />
        )}
        {success && success.type !== "application/json" ? (
          <p className="text-ink-muted">
            Answer, {success.status}: the bytes, as {success.type} or whatever it was uploaded as.
          </p>
        ) : null}
      </div>
    </section>
  );
}
