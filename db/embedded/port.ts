import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** Below the range from which systems take ports for outgoing connections. */
const lowest = 20_000;
const highest = 32_000;

export const isFree = (port: number, host?: string) =>
  new Promise<boolean>((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

export async function pickPort(): Promise<number> {
  const port = randomInt(lowest, highest);
  return (await isFree(port, "127.0.0.1")) ? port : pickPort();
}
