/** A name to show; clients need not give one. */
export const personName = (fullName: string | null) => fullName || "No name given";
