type Request = { url: string; headers: Record<string, string>; body: string };

/** A shell's single quotes keep everything but themselves. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** What curl says by itself, and must not be told. */
const curlsOwn = ["content-length", "accept", "accept-encoding"];

/** A command that sends the same request again, signature and all: receivers that check its age will refuse an old one. */
export function asCurl({ url, headers, body }: Request): string {
  const lines = Object.entries(headers)
    .filter(([name]) => !curlsOwn.includes(name))
    .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return [`curl -X POST ${quoted(url)}`, ...lines, `--data-raw ${quoted(body)}`].join(" \\\n  ");
}
