/** As much of an OpenAPI document as the reference shows. Components know no dialect: the page passes the document. */
export type FieldSchema = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, FieldSchema>;
  required?: string[];
  items?: FieldSchema;
  anyOf?: FieldSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
};

type Example = { summary?: string; value: unknown };
type Media = {
  schema: FieldSchema | { $ref: string };
  example?: unknown;
  examples?: Record<string, Example>;
};
type Answer = { description: string; content?: Record<string, Media> };
export type CallParameter = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: FieldSchema;
  example?: string;
};

export type Call = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: CallParameter[];
  requestBody?: { content: { "application/json": { schema: FieldSchema; example: unknown } } };
  responses: Record<string, Answer>;
};

export type ReferenceDocument = {
  info: { title: string; description: string };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  components: { securitySchemes: Record<string, { name: string; description: string }> };
  paths: Record<string, Record<string, Call>>;
};

export type PlacedCall = Call & { path: string; method: string };

/** The calls of each part of the API, in the order of the document. */
export const callsByTag = ({ tags, paths }: ReferenceDocument) => {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, call]): PlacedCall => ({ ...call, path, method })),
  );
  return tags.map((tag) => ({ ...tag, calls: calls.filter((call) => call.tags.includes(tag.name)) }));
};

/** Another dialect's reference. */
export type OtherReference = { href: string; label: string; isCurrent: boolean };

const keyNames: Record<string, string> = {
  apiKey: "API key only",
  signature: "signed",
  accessToken: "access token",
  userToken: "user token",
};

/** What opens a call, in a word. */
export function openedBy({ security }: Call): string {
  const schemes = security.flatMap((each) => Object.keys(each));
  return keyNames[schemes.at(-1) ?? ""] ?? "open";
}

export const isSigned = ({ security }: Call) => security.some((each) => "signature" in each);

/** The answers with a code of their own, one a line: status, what is answered, when. */
export const refusalsOf = ({ responses }: Call) =>
  Object.entries(responses).flatMap(([status, { content }]) =>
    Object.values(content?.["application/json"]?.examples ?? {}).map(({ summary = "", value }) => ({
      status,
      when: summary,
      value,
    })),
  );
