/** Where the end user goes, as text and as a QR code: `path` is an SVG path on a square of `size`. */
export type CaptureLink = { url: string; code: { size: number; path: string } };
