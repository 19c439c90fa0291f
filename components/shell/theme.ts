export type Theme = "light" | "dark" | "system";

/** The cookie that lets the server paint the right theme at once. */
export const themeCookie = "theme";

/** What the cookie says; anything unknown is `system`. */
export function parseTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}

/** For `<html data-theme>`: nothing when the system decides. */
export function themeAttribute(theme: Theme): "light" | "dark" | undefined {
  return theme === "system" ? undefined : theme;
}
