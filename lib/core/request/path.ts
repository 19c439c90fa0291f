import { isUuid } from "../id";

/** Every word that our routes have in their paths. */
const words = new Set([
  ...["api", "verify", "v1", "v2", "oidc", "token", "events", "sessions", "attempts", "media"],
  ...["address-media", "validate-registry", "decision", "fullauto", "person", "timestamps"],
  ...["watchlist-screening", "collected-data", "latest", "hosted", "result", "users", "documents", "selfie"],
  ...["verification", "start", "sdk-settings", "images", "consent", "status", "risk-session-token"],
]);

const mask = "{…}";

/**
 * A path as it may be written down: our words, and ids. What a client has chosen, such as the reference of a user, may
 * say who somebody is: there stands a mask.
 */
export const loggedPath = (pathname: string): string =>
  pathname
    .split("/")
    .map((part) => (part === "" || words.has(part) || isUuid(part) ? part : mask))
    .join("/")
    .slice(0, 300);

export const isPathWord = (text: string) => words.has(text);
