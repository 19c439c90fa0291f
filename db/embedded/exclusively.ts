import { createHash } from "node:crypto";
import { unlinkSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A socket nobody speaks through: whoever listens holds the lock, and a killed holder lets go of it. */
function address(name: string) {
  const id = `proofdesk-${createHash("sha256").update(name).digest("hex").slice(0, 24)}`;
  if (process.platform === "linux") return `\0${id}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

const listen = (path: string) =>
  new Promise<Server | undefined>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });

/** Elsewhere than on Linux and Windows the socket is a file, which outlives its listener. */
async function removeAbandoned(path: string) {
  if (path.startsWith("\0") || path.startsWith("\\")) return;
  const refused = await new Promise<boolean>((resolve) => {
    const socket = connect(path, () => resolve(false));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "ECONNREFUSED"));
    socket.once("connect", () => socket.destroy());
  });
  if (refused) unlinkSync(path);
}

/** Runs `work` while no other process on this machine runs work of the same name. Tells once if it has to wait. */
export async function exclusively<T>(name: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  const path = address(name);
  let server = await listen(path);
  if (!server) onWait?.();
  while (!server) {
    await removeAbandoned(path);
    await sleep(25);
    server = await listen(path);
  }
  const held = server;
  try {
    return await work();
  } finally {
    await new Promise((resolve) => held.close(resolve));
  }
}
