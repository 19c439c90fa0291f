const isHere = (hostname: string) => hostname === "localhost" || hostname === "127.0.0.1";

/** `https://shop.example`, as a policy names it; undefined where that is not what the text is. */
export function frameOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, pathname, search, hash, username, password, origin } = new URL(text);
  // A wildcard or a semicolon would say something else in a policy: neither is part of a plain host name.
  if (!/^[a-z0-9.-]+$/.test(hostname)) return undefined;
  if (pathname !== "/" || search || hash || username || password) return undefined;
  return protocol === "https:" || (protocol === "http:" && isHere(hostname)) ? origin : undefined;
}
