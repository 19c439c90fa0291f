import { pathObjects as pathObjectsOf } from "../../openapi/document";
import { messages } from "../messages";
import { bodySchema } from "./json-schema";
import type { Operation, Refusal } from "./operation";
import { operations } from "./operations";
import { refusalsOf } from "./refusals";

/** What a refusal looks like. */
export const presentRefusal = ({ code, message, word = "fail" }: Refusal) => ({
  status: word,
  code,
  message: message ?? messages[code],
});

const placeNames: Record<string, string> = { session: "session", attempt: "attempt", picture: "picture" };

/** Every path with its calls, by method. */
export const pathObjects = () =>
  pathObjectsOf<Operation>(operations, {
    refusalsOf,
    presentRefusal,
    refusalSchema: () => "Refusal",
    codeOf: ({ code }) => code,
    securityOf: ({ signs }) => [{ apiKey: [], ...(signs && { signature: [] }) }],
    placeOf: (name, { idOf = "session" }) =>
      name === "id"
        ? { description: `Id of the ${placeNames[idOf]}, a UUID v4.`, format: "uuid" }
        : { description: "Short name of the registry." },
    bodyOf: ({ id, body }) => (body ? bodySchema(id, body.schema) : {}),
  });
