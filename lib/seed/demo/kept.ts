import { attemptOf, type Scene } from "./move";

/** What a verification's row knows of its attempts and decisions when the story is told. */
export function keptOf(scene: Scene) {
  const { attempts, decisions, events } = scene;
  const { documentType, documentCountry } = attemptOf(scene);
  const newest = <Row, Value>(rows: readonly Row[], value: (row: Row) => Value | null | undefined) =>
    rows.map(value).findLast((found) => found !== null && found !== undefined) ?? null;
  return {
    currentDocumentType: documentType,
    currentDocumentCountry: documentCountry,
    currentReason: newest(decisions, ({ reason }) => reason),
    startedAt: attempts[0]?.startedAt,
    submittedAt: newest(attempts, ({ submittedAt }) => submittedAt),
    reviewedFrom: newest(events, ({ status, occurredAt }) => (status === "review" ? occurredAt : null)),
    decidedAt: newest(attempts, ({ decidedAt }) => decidedAt),
  };
}
