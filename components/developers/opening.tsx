import { CodeSample } from "./code-sample";
import type { ReferenceDocument } from "./reference";

type OpeningProps = {
  reference: ReferenceDocument;
  codes: { code: string; message: string }[];
  documentHref: string;
};

const paragraphs = (text: string) => text.split("\n\n");

const Prose = ({ text }: { text: string }) =>
  paragraphs(text).map((paragraph) => (
    <p key={paragraph} className="mb-2 max-w-[65ch] text-base">
      {paragraph}
    </p>
  ));

const vector = `printf %s "$BODY" | openssl dgst -sha256 -hmac "$SECRET"`;

/** What holds for every call: where it is, how it is signed, how it refuses. */
export function Opening({ reference, codes, documentHref }: OpeningProps) {
  const { info, servers, components } = reference;
  const { securitySchemes } = components;
  return (
    <>
      <div className="grid gap-x-10 gap-y-5 pb-10 xl:grid-cols-2">
        <div className="min-w-0">
          <h1 id="start" className="scroll-mt-16 text-2xl">
            {info.title}
          </h1>
          <div className="mt-3">
            <Prose text={info.description} />
          </div>
          <p className="mt-3">
            <a href={documentHref} className="text-accent hover:underline">
              OpenAPI 3.1 document
            </a>
          </p>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <CodeSample title="Base URL" code={servers[0]?.url ?? ""} />
        </div>
      </div>
      <section
        aria-labelledby="authentication"
        className="grid gap-x-10 gap-y-5 border-t border-line py-10 xl:grid-cols-2"
      >
        <div className="min-w-0">
          <h2 id="authentication" className="mb-2 scroll-mt-16 text-lg">
            Authentication
          </h2>
          {Object.entries(securitySchemes).map(([scheme, { name, description }]) => (
            <div key={scheme} className="mb-3">
              <p className="mb-1">
                <code className="id-text">{name}</code>:
              </p>
              <Prose text={description} />
            </div>
          ))}
        </div>
        {"signature" in securitySchemes ? (
          <div className="min-w-0">
            <CodeSample title="Signature of a body" code={vector} />
          </div>
        ) : null}
      </section>
      <section aria-labelledby="errors" className="border-t border-line py-10">
        <h2 id="errors" className="scroll-mt-16 text-lg">
          Errors
        </h2>
        <p className="mt-2 mb-4 max-w-[65ch] text-base">
          A refusal has a status, a code and a message. 401 is about keys, tokens and signatures, 404 about
          ids that are unknown to you, 429 says in Retry-After when to try again, and nearly everything else
          is 400.
        </p>
        <dl className="gap-x-10 xl:columns-2">
          {codes.map(({ code, message }) => (
            <div key={code} className="flex break-inside-avoid gap-4 border-b border-line py-1.5">
              <dt className="w-10 shrink-0 font-mono text-xs leading-5">{code}</dt>
              <dd className="text-ink-muted wrap-anywhere">{message}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
