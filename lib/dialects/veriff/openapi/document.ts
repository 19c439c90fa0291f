import { messages } from "../messages";
import { answerSchema, bodySchema, type JsonSchema } from "./json-schema";
import type { Operation, Parameter, Refusal } from "./operation";
import { operations } from "./operations";
import { refusalsOf } from "./refusals";

type Example = { summary?: string; value: unknown };
type Media = { schema: JsonSchema | { $ref: string }; example?: unknown; examples?: Record<string, Example> };
export type ResponseObject = { description: string; content?: Record<string, Media> };
export type ParameterObject = {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string;
};
export type OperationObject = {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: ParameterObject[];
  requestBody?: { required: true; content: { "application/json": { schema: JsonSchema; example: unknown } } };
  responses: Record<string, ResponseObject>;
};

/** What a refusal looks like. */
export const presentRefusal = ({ code, message, word = "fail" }: Refusal) => ({
  status: word,
  code,
  message: message ?? messages[code],
});

const parametersOf = (parameters: Parameter[] = [], place: "query" | "header"): ParameterObject[] =>
  parameters.map(({ name, required = false, description, example }) => ({
    ...{ name, in: place, required, description, schema: { type: "string" }, example },
  }));

const placeNames: Record<string, string> = { session: "session", attempt: "attempt", picture: "picture" };

function pathParameters({ path, idOf = "session" }: Operation): ParameterObject[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    ...{ name, in: "path", required: true },
    description: name === "id" ? `Id of the ${placeNames[idOf]}, a UUID v4.` : "Short name of the registry.",
    schema: name === "id" ? { type: "string", format: "uuid" } : { type: "string" },
  }));
}

function answerOf({ answer }: Operation): Record<string, ResponseObject> {
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

function refusedAnswers(operation: Operation): Record<string, ResponseObject> {
  const byStatus = grouped(refusalsOf(operation), ({ status }) => String(status));
  return Object.fromEntries(
    byStatus.map(([status, refusals]) => [
      status,
      {
        description: `Refused when ${refusals.map(({ when }) => when).join("; ")}.`,
        content: {
          "application/json": {
            schema: { $ref: "#/components/schemas/Refusal" },
            examples: Object.fromEntries(
              refusals.map((refusal, index) => [
                `${refusal.code}-${index + 1}`,
                { summary: refusal.when, value: presentRefusal(refusal) },
              ]),
            ),
          },
        },
      },
    ]),
  );
}

const operationObject = (operation: Operation): OperationObject => ({
  operationId: operation.id,
  tags: [operation.tag],
  summary: operation.summary,
  description: operation.description.join("\n\n"),
  security: [operation.signs ? { apiKey: [], signature: [] } : { apiKey: [] }],
  parameters: [
    ...pathParameters(operation),
    ...parametersOf(operation.query, "query"),
    ...parametersOf(operation.headers, "header"),
  ],
  ...(operation.body && {
    requestBody: {
      required: true,
      content: {
        "application/json": {
          schema: bodySchema(operation.id, operation.body.schema),
          example: operation.body.example,
        },
      },
    },
  }),
  responses: { ...answerOf(operation), ...refusedAnswers(operation) },
});

const templated = (path: string) => path.replaceAll(/:(\w+)/g, "{$1}");

/** Every path with its calls, by method. */
export function pathObjects(): Record<string, Record<string, OperationObject>> {
  const byPath = grouped(operations, ({ path }) => templated(path));
  return Object.fromEntries(
    byPath.map(([path, calls]) => [
      path,
      Object.fromEntries(calls.map((call) => [call.method, operationObject(call)])),
    ]),
  );
}
