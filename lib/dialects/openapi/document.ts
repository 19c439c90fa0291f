import { answerSchema, type JsonSchema } from "./json-schema";
import type { OperationOf, Parameter, RefusalOf } from "./operation";

type Example = { summary?: string; value: unknown };
type Media = { schema: JsonSchema | { $ref: string }; example?: unknown; examples?: Record<string, Example> };
type ResponseObject = { description: string; content?: Record<string, Media> };
type ParameterObject = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string;
};
type BodyMedia = { schema: JsonSchema; example: unknown };
type OperationObject = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: ParameterObject[];
  requestBody?: { required: true; content: { "application/json": BodyMedia } };
  responses: Record<string, ResponseObject>;
};

type AnyRefusal = RefusalOf<string>;
type AnyOperation = OperationOf<string, string, AnyRefusal>;

/** What differs between dialects. */
export type Wording<Operation extends AnyOperation> = {
  /** Those that every call of its kind has, and its own. */
  refusalsOf: (operation: Operation) => Operation["refusals"];
  presentRefusal: (refusal: Operation["refusals"][number]) => unknown;
  /** Name of the schema of a refusal among the components. */
  refusalSchema: (operation: Operation) => string;
  /** What a refusal is told apart by. */
  codeOf: (refusal: Operation["refusals"][number]) => string;
  securityOf: (operation: Operation) => Record<string, string[]>[];
  /** What a name in a path stands for. */
  placeOf: (name: string, operation: Operation) => { description: string; format?: string };
  bodyOf: (operation: Operation) => JsonSchema;
};

const parametersOf = (parameters: Parameter[] = [], place: "query" | "header"): ParameterObject[] =>
  parameters.map(({ name, required = false, description, example }) => ({
    ...{ name, in: place, required, description, schema: { type: "string" }, example },
  }));

function pathParameters<Operation extends AnyOperation>(
  operation: Operation,
  { placeOf }: Wording<Operation>,
): ParameterObject[] {
  return [...operation.path.matchAll(/:(\w+)/g)].map(([, name = ""]) => {
    const { description, format } = placeOf(name, operation);
    const schema = format ? { type: "string", format } : { type: "string" };
    return { ...{ name, in: "path", required: true }, description, schema };
  });
}

function answerOf({ answer }: AnyOperation): Record<string, ResponseObject> {
  if (!answer) return {};
  const { status, schema, example, binary } = answer;
  const content: Record<string, Media> = binary
    ? { [binary]: { schema: { type: "string", format: "binary" } } }
    : { "application/json": { schema: schema ? answerSchema(schema) : {}, example } };
  return { [status]: { description: status === 201 ? "Created." : "Done.", content } };
}

function grouped<T>(all: T[], keyOf: (one: T) => string): [string, T[]][] {
  const keys = [...new Set(all.map(keyOf))];
  return keys.map((key) => [key, all.filter((one) => keyOf(one) === key)]);
}

function refusedAnswers<Operation extends AnyOperation>(
  operation: Operation,
  wording: Wording<Operation>,
): Record<string, ResponseObject> {
  const byStatus = grouped(wording.refusalsOf(operation), ({ status }) => String(status));
  return Object.fromEntries(
    byStatus.map(([status, refusals]) => [
      status,
      {
        description: `Refused when ${refusals.map(({ when }) => when).join("; ")}.`,
        content: {
          "application/json": {
            schema: { $ref: `#/components/schemas/${wording.refusalSchema(operation)}` },
            examples: Object.fromEntries(
              refusals.map((refusal, index) => [
                `${wording.codeOf(refusal)}-${index + 1}`,
                { summary: refusal.when, value: wording.presentRefusal(refusal) },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

const operationObject = <Operation extends AnyOperation>(
  operation: Operation,
  wording: Wording<Operation>,
): OperationObject => ({
  operationId: operation.id,
  tags: [operation.tag],
  summary: operation.summary,
  description: operation.description.join("\n\n"),
  security: wording.securityOf(operation),
  parameters: [
    ...pathParameters(operation, wording),
    ...parametersOf(operation.query, "query"),
    ...parametersOf(operation.headers, "header"),
  ],
  ...(operation.body && {
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: wording.bodyOf(operation), example: operation.body.example },
      },
    },
  }),
  responses: { ...answerOf(operation), ...refusedAnswers(operation, wording) },
});

const templated = (path: string) => path.replaceAll(/:(\w+)/g, "{$1}");

/** Every path with its calls, by method. */
export function pathObjects<Operation extends AnyOperation>(
  operations: Operation[],
  wording: Wording<Operation>,
): Record<string, Record<string, OperationObject>> {
  const byPath = grouped(operations, ({ path }) => templated(path));
  return Object.fromEntries(
    byPath.map(([path, calls]) => [
      path,
      Object.fromEntries(calls.map((call) => [call.method, operationObject(call, wording)])),
    ]),
  );
}
