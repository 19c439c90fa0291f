import { expect, test } from "vitest";
import type { VerificationStatus } from "@/lib/core/verification/status";
import { exampleMessage } from "@/lib/core/webhook/example";
import { webhookFor } from "@/lib/core/webhook/webhook";
import { dialects, isDialect } from ".";
import { dialectChoices } from "./choices";

const words: Partial<Record<VerificationStatus, RegExp>> = {
  ...{ approved: /approved/i, declined: /declined/i, resubmission_requested: /asked again/i },
  ...{ expired: /expired/i, abandoned: /abandoned/i },
};

test("what a dialect says of its decisions is what it tells", () => {
  const hinted = dialectChoices.filter(({ hints }) => hints.decision);
  expect(hinted.map(({ value }) => value)).toEqual(["vove"]);
  for (const { value, hints } of dialectChoices) {
    if (!isDialect(value)) throw new Error(value);
    for (const [status, word] of Object.entries(words) as [VerificationStatus, RegExp][]) {
      expect(webhookFor[status]).toBe("decision");
      const message = exampleMessage("decision", { integrationId: "-", id: () => "-", now: new Date() });
      const isTold =
        dialects[value].webhook.present({
          ...message,
          verification: { ...message.verification, status },
        }) !== null;
      // Without a hint of its own it is promised all of them.
      expect(word.test(hints.decision ?? String(word)), `${value}: ${status}`).toBe(isTold);
    }
  }
});
