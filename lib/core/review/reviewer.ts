/** A person who may decide, by name. */
export type Reviewer = { id: string; name: string };
