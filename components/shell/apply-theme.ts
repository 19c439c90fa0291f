import { type Theme, themeAttribute, themeCookie } from "./theme";

const oneYear = 31_536_000;

/** Paints the page in a theme now, and remembers it for the server. */
export function applyTheme(theme: Theme) {
  const attribute = themeAttribute(theme);
  if (attribute) document.documentElement.dataset.theme = attribute;
  else delete document.documentElement.dataset.theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs TLS, and a desk may be served without
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${oneYear}; samesite=lax`;
}
