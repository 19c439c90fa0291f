const here = "http://here.invalid";

/** A path of this site to go on to, from the query of a URL; anything that leads elsewhere becomes the fallback. */
export function safePath(value: unknown, fallback = "/"): string {
  if (typeof value !== "string" || !value.startsWith("/") || !URL.canParse(value, here)) return fallback;
  const { origin, pathname, search } = new URL(value, here);
  const isPage = origin === here && !/^\/(\/|api\/|sign-in(\/|$))/.test(pathname);
  return isPage ? `${pathname}${search}` : fallback;
}
