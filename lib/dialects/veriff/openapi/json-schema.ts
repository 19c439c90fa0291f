import type { z } from "zod";
import { bodySchema as bodySchemaOf, inside, type JsonSchema, schemaAt } from "../../openapi/json-schema";
import { documentTypes } from "../schema";
import { fieldWords } from "./field-words";

/** What a body must be, from the schema that validates it. */
export function bodySchema(operationId: string, schema: z.ZodType): JsonSchema {
  const json = bodySchemaOf(schema, fieldWords[operationId]);
  // Checked by a function, of which JSON Schema knows nothing.
  const documentType = schemaAt(json, "verification.document.type");
  if (documentType) inside(documentType).enum = Object.values(documentTypes);
  return json;
}
