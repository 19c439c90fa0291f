import { describe, expect, test } from "vitest";
import { isFinal, lapseEvents, nextStatus, transitions, verificationEvents } from "./machine";
import { isOpen, openStatuses, verificationStatuses } from "./status";

const moves = verificationStatuses.flatMap((from) =>
  verificationEvents.flatMap((event) => {
    const to = nextStatus(from, event);
    return to ? [{ from, event, to }] : [];
  }),
);

describe("the state machine", () => {
  test("reaches every status from created", () => {
    const reached = new Set(["created"]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...verificationStatuses].sort());
  });

  test("leads from every status to a final one", () => {
    const settles = new Set<string>(verificationStatuses.filter(isFinal));
    for (let size = 0; size !== settles.size; ) {
      size = settles.size;
      for (const { from, to } of moves) if (settles.has(to)) settles.add(from);
    }
    expect(settles.size).toBe(verificationStatuses.length);
  });

  test("never moves to the status it is in, and never back to created", () => {
    for (const { from, to } of moves) expect(to).not.toBe(from);
    expect(moves.some(({ to }) => to === "created")).toBe(false);
  });

  test("ends in approved, declined, expired and abandoned only", () => {
    expect(verificationStatuses.filter(isFinal)).toEqual(["approved", "declined", "expired", "abandoned"]);
  });

  test("lets nothing be decided that was not submitted", () => {
    for (const { from, event } of moves)
      if (["approve", "decline", "resubmit"].includes(event)) expect(["submitted", "review"]).toContain(from);
  });

  test("lets every open verification lapse, and no other", () => {
    for (const status of openStatuses) expect(nextStatus(status, lapseEvents[status])).toBeDefined();
    for (const { from, event } of moves)
      if (event === "expire" || event === "abandon") expect(isOpen(from)).toBe(true);
  });

  test("knows one table for all of it", () => {
    expect(Object.keys(transitions)).toHaveLength(verificationStatuses.length);
  });
});
