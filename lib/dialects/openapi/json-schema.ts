import { z } from "zod";

/** As much of JSON Schema as our schemas come to. */
export type JsonSchema = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  minLength?: number;
  maxLength?: number;
};

// What zod writes is JSON Schema 2020-12, of which OpenAPI 3.1 is a superset.
function written(schema: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest as JsonSchema;
}

/** Looks through "or null" and lists. */
export const inside = (schema: JsonSchema): JsonSchema =>
  schema.anyOf?.find(({ type }) => type !== "null") ?? schema.items ?? schema;

/** The schema at a dotted path. */
export const schemaAt = (schema: JsonSchema, path: string): JsonSchema | undefined =>
  path
    .split(".")
    .reduce<JsonSchema | undefined>((at, name) => (at ? inside(at).properties?.[name] : undefined), schema);

/** What a body must be, from the schema that validates it, with words on its fields by their dotted paths. */
export function bodySchema(schema: z.ZodType, words: Record<string, string> = {}): JsonSchema {
  const json = written(schema, "input");
  for (const [path, description] of Object.entries(words)) {
    const field = schemaAt(json, path);
    if (!field) throw new Error(`a body has no field ${path}`);
    field.description = description;
  }
  return json;
}

export const answerSchema = (schema: z.ZodType) => written(schema, "output");
