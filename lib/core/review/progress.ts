/** How a reviewer's day goes. */
export type Progress = { decidedToday: number; left: number; waitingSince: Date | null };
