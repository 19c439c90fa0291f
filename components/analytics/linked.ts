/** Where the numbers lead, and how they are written. */
export type Linked<Name extends string> = { hrefs: Record<Name, string>; locale: string };
