/** A listing that somebody has given a name. */
export type SavedView = {
  id: string;
  name: string;
  /** Whether colleagues see it too. */
  isTeam: boolean;
  /** The query of the listing's address. */
  query: string;
  ownerName: string;
  /** Whether whoever asks may change it. */
  isChangeable: boolean;
};

export const maxViews = 100;
