type Page = {
  nonce: string;
  /** Whether browsers come over TLS. */
  isSecure: boolean;
  /** React's development build evaluates strings to show where an error came from. */
  isDevelopment: boolean;
};

/** What a page may load and where it may send: itself, and scripts and styles that carry this answer's nonce. */
const contentSecurityPolicy = ({ nonce, isDevelopment }: Page) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // Attributes place popups and carry column widths; they cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const transport = (isSecure: boolean): Record<string, string> =>
  isSecure ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {};

const devices = (camera: "(self)" | "()") =>
  `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`;

/** The headers of every page but the end user's. */
export function securityHeaders(page: Page): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(page),
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": devices("()"),
    ...transport(page.isSecure),
  };
}

/** The headers of whatever is no page: shown by itself it loads nothing, runs nothing and stands in no frame. */
export const answerHeaders = (isSecure: boolean): Record<string, string> => ({
  "content-security-policy":
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  ...transport(isSecure),
});

type CapturePage = {
  isSecure: boolean;
  /** Who may show it in a frame, as CSP says it. */
  frameAncestors: string;
};

/**
 * The headers of the end user's page. It may ask for the camera, loads nothing but its own files, and its address is a
 * key that is told to nobody. A client may have opened it in a window and wait there for its message.
 */
export function captureHeaders({ isSecure, frameAncestors }: CapturePage): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ];
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "permissions-policy": devices("(self)"),
    "x-robots-tag": "noindex, nofollow",
    ...transport(isSecure),
  };
}
