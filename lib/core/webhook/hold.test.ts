import { expect, test } from "vitest";
import { actorKinds } from "../identity/actor";
import { verificationStatuses } from "../verification/status";
import { heldUntil, isOvertaken } from "./hold";

const occurredAt = new Date("2026-03-01T12:00:00Z");
const until = new Date("2026-03-01T12:05:00Z");

test("only what a person is asked to do again on our own page is kept back, for five minutes", () => {
  for (const status of verificationStatuses)
    for (const submittedBy of [...actorKinds, undefined]) {
      const isHeld = status === "resubmission_requested" && submittedBy === "applicant";
      expect(heldUntil({ type: "resubmit", status, occurredAt }, submittedBy)).toEqual(
        isHeld ? until : undefined,
      );
    }
});

test("a new beginning in time makes it needless; nothing else does", () => {
  const at = (type: "start" | "abandon", time: string) =>
    isOvertaken(until, { type, status: "started", occurredAt: new Date(time) });
  expect(at("start", "2026-03-01T12:04:59.999Z")).toBe(true);
  expect(at("start", "2026-03-01T12:05:00Z")).toBe(false);
  expect(at("abandon", "2026-03-01T12:01:00Z")).toBe(false);
  expect(isOvertaken(until, undefined)).toBe(false);
});
