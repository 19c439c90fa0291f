/** A name as the anchor of its section. */
export const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
