import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export type ReceivedMail = { from: string; to: string; source: string };

type Options = {
  /** Answers RCPT TO with a refusal. */
  refuses?: boolean;
};

/** What is said to each command; the body of a mail is read apart. */
function answer(line: string, mail: ReceivedMail, { refuses }: Options): string {
  const [command = ""] = line.toUpperCase().split(/[ :]/, 1);
  const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
  if (command === "EHLO" || command === "HELO") return "250 receiver";
  if (command === "MAIL") mail.from = address;
  if (command === "RCPT") {
    if (refuses) return "550 no such mailbox";
    mail.to = address;
  }
  if (command === "DATA") return "354 go on";
  return command === "QUIT" ? "221 bye" : "250 fine";
}

function serve(socket: Socket, received: ReceivedMail[], options: Options) {
  let mail: ReceivedMail = { from: "", to: "", source: "" };
  let buffered = "";
  let isBody = false;
  socket.setEncoding("utf8").write("220 receiver ready\r\n");
  socket
    .on("error", () => socket.destroy())
    .on("data", (chunk: string) => {
      buffered += chunk;
      for (let end = next(); end >= 0; end = next()) {
        const text = buffered.slice(0, end);
        buffered = buffered.slice(end + (isBody ? 5 : 2));
        if (isBody) {
          received.push({ ...mail, source: text });
          mail = { from: "", to: "", source: "" };
          isBody = false;
          socket.write("250 kept\r\n");
        } else {
          const said = answer(text, mail, options);
          isBody = said.startsWith("354");
          socket.write(`${said}\r\n`);
        }
      }
    });
  const next = () => buffered.indexOf(isBody ? "\r\n.\r\n" : "\r\n");
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function startMailServer(options: Options = {}) {
  const received: ReceivedMail[] = [];
  const server = createServer((socket) => serve(socket, received, options));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, received, stop };
}
