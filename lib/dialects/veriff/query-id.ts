const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

// "Query ID" of the codes 1001 to 1003: the id in a path, and the one that old clients gave to a session they created
// (veriff.md 4). Only the latter can be in use already (1003), which is found when the session is made.
export const hasQueryIdLength = (id: string) => id.length >= 20 && id.length <= 40;
export const isQueryId = (id: string) => uuidV4.test(id);
