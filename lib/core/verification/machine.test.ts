import { describe, expect, test } from "vitest";
import {
  correctedStatus,
  correctionEvents,
  isCorrectable,
  isFinal,
  lapseEvents,
  nextStatus,
  statusAfter,
  transitions,
  verificationEvents,
} from "./machine";
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

describe("corrections", () => {
  const corrected = verificationStatuses.flatMap((from) =>
    correctionEvents.flatMap((event) => {
      const to = correctedStatus(from, event);
      return to ? [{ from, event, to }] : [];
    }),
  );

  test("change outcomes to approved or declined, wherever they are and as often as it takes", () => {
    const outcomes = ["approved", "declined", "resubmission_requested"];
    expect(verificationStatuses.filter(isCorrectable)).toEqual(outcomes);
    for (const from of outcomes)
      expect(corrected.filter((each) => each.from === from).map(({ to }) => to)).toEqual([
        "approved",
        "declined",
      ]);
  });

  test("leave what ended still ended, and lead to nothing that could lapse", () => {
    for (const { to } of corrected) expect([isFinal(to), isOpen(to)]).toEqual([true, false]);
  });

  test("are no moves of the machine, and its moves are none of them", () => {
    for (const status of verificationStatuses) {
      for (const event of verificationEvents)
        expect(statusAfter(status, event)).toBe(nextStatus(status, event));
      for (const event of correctionEvents)
        expect(statusAfter(status, event)).toBe(correctedStatus(status, event));
      expect(Object.keys(transitions[status])).not.toEqual(expect.arrayContaining([...correctionEvents]));
    }
  });
});
