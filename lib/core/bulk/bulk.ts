/** What can be done to many verifications at once. Approving is not among them: somebody must have looked. */
export const bulkActions = ["assign", "ask_again", "decline", "resend_webhook"] as const;
export type BulkAction = (typeof bulkActions)[number];

export const bulkItemStatuses = ["waiting", "done", "failed", "skipped"] as const;
export type BulkItemStatus = (typeof bulkItemStatuses)[number];
