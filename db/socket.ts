import net from "node:net";

/** What postgres.js hands to its `socket` option, as far as it matters here. */
type Target = { host: string[]; port: number[]; path?: string | false };

/**
 * A socket for postgres.js that sends at once. By itself the library leaves Nagle's algorithm on, and a query of more
 * than a kilobyte leaves it in two pieces: the second would wait up to 40 ms for the server to acknowledge the first.
 * Given while it still connects, so that a failure reaches the library as its own would. Knows one host only.
 */
export function openSocket({ host: [host], port: [port = 5432], path }: Target): net.Socket {
  return path ? net.connect({ path }) : net.connect({ host, port, noDelay: true });
}
