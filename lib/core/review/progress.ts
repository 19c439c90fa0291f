/** How a reviewer's day goes. */
export type Progress = { decidedToday: number; left: number; waitingSince: Date | null };

/** Where nothing waits: what one has decided today, and the newest decision of anybody, by name or "you". */
export type Lull = { decidedToday: number; last: { by: string; at: Date } | null };
