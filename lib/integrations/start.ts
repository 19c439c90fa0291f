import { findFirstCreation, findLastAnswer, findLastRead, findLastUse } from "@/db/queries/integration-start";
import type { Ctx } from "@/lib/context";
import type { StartState } from "@/lib/core/integration/start";
import type { Integration } from "./get";

type Ways = {
  endpoints: readonly { id: string }[];
  /** By which paths clients read decisions, as `like` has it. */
  decisionPaths: string[];
};

/** How far an integration has got, by what has happened to it. */
export async function readStart(
  { db, scope }: Ctx,
  { id, settings }: Integration,
  { endpoints, decisionPaths }: Ways,
): Promise<StartState> {
  const ids = endpoints.map(({ id }) => id);
  const [keyUsedAt, createdAt, answeredAt, decisionReadAt] = await Promise.all([
    findLastUse(db, scope, id),
    findFirstCreation(db, scope, id),
    findLastAnswer(db, scope, ids),
    findLastRead(db, scope, id, decisionPaths),
  ]);
  return {
    ...{ keyUsedAt, createdAt, answeredAt, decisionReadAt, endpoints: endpoints.length },
    hasPrivacyNotice: settings.brand.privacyUrl !== null,
  };
}
