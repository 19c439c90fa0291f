import type { BulkAction } from "@/lib/core/bulk/bulk";

type Words = { label: string; title: (count: string) => string; verb: string; done: string };

/** How each is spoken of: on its button, over its dialog, on the button that does it, and afterwards. */
export const bulkWords: Record<BulkAction, Words> = {
  assign: {
    ...{ label: "Assign", verb: "Assign", done: "assigned" },
    title: (count) => `Assign ${count}`,
  },
  ask_again: {
    ...{ label: "Ask again", verb: "Ask again", done: "asked again" },
    title: (count) => `Ask again for ${count}`,
  },
  decline: {
    ...{ label: "Decline", verb: "Decline", done: "declined" },
    title: (count) => `Decline ${count}`,
  },
  resend_webhook: {
    ...{ label: "Resend webhook", verb: "Resend", done: "sent again" },
    title: (count) => `Send webhooks of ${count} again`,
  },
};

/** "1 verification", "1,284 verifications". */
export const verificationsWord = (count: number, locale: string) =>
  count === 1 ? "1 verification" : `${count.toLocaleString(locale)} verifications`;
