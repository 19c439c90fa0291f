/** The header in which the proxy tells a page its own path and query. */
export const pathHeader = "x-path";
