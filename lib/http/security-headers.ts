import { previewPath } from "@/lib/core/capture/preview";

type Page = {
  path: string;
  nonce: string;
  /** Whether browsers come over TLS. */
  isSecure: boolean;
  /** React's development build evaluates strings to show where an error came from. */
  isDevelopment: boolean;
};

const isCapturePage = (path: string) => path.startsWith("/v/");

/** Who may show a page in a frame: clients the end user's, we ourselves its preview, nobody anything else. */
function frameAncestors(path: string) {
  if (isCapturePage(path)) return "*";
  return path === previewPath ? "'self'" : "'none'";
}

/** What a page may load and where it may send: itself, and scripts and styles that carry this answer's nonce. */
const contentSecurityPolicy = ({ path, nonce, isDevelopment }: Page) =>
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
    `frame-ancestors ${frameAncestors(path)}`,
  ].join("; ");

/** The headers of every page. Only the end user's page may ask for the camera; its address is a key, and is told to nobody. */
export function securityHeaders(page: Page): Record<string, string> {
  const isCapture = isCapturePage(page.path);
  const camera = isCapture ? "(self)" : "()";
  return {
    "content-security-policy": contentSecurityPolicy(page),
    "referrer-policy": isCapture ? "no-referrer" : "same-origin",
    "x-content-type-options": "nosniff",
    ...(!isCapture && { "x-frame-options": page.path === previewPath ? "SAMEORIGIN" : "DENY" }),
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": `camera=${camera}, microphone=(), geolocation=(), payment=(), usb=()`,
    ...(page.isSecure && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
  };
}
