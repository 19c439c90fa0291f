export const longestNote = 4000;

/** What colleagues tell each other about a verification. */
export type Note = {
  id: string;
  authorId: string | null;
  authorName: string;
  text: string;
  createdAt: Date;
  editedAt: Date | null;
};
