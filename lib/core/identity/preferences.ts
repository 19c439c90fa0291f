/** What the portal can be read in: the name in itself, and how numbers and dates are written. */
export const portalLanguages = {
  en: { name: "English", locale: "en-GB" },
} as const;
export type PortalLanguage = keyof typeof portalLanguages;

export const isPortalLanguage = (value: unknown): value is PortalLanguage =>
  typeof value === "string" && Object.hasOwn(portalLanguages, value);

/** The cookie that lets the server write the right language on the page at once. */
export const languageCookie = "language";

export const parsePortalLanguage = (value: string | undefined): PortalLanguage =>
  isPortalLanguage(value) ? value : "en";

/** Whether dates can be told in this zone here. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
