import { AppError, invalid } from "@/lib/core/errors";

const tooLarge = (maxBytes: number) =>
  new AppError("too_large", `The body is larger than ${Math.floor(maxBytes / 1024)} kB.`);

/** The body's bytes; stops reading as soon as there are more than `maxBytes`, whatever was announced. */
export async function readBody(request: Request, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const marks = [..."[{,"].map((mark) => mark.charCodeAt(0));

/** Refuses JSON of more values than that, strings with such marks in them included: parsing them takes memory without end. */
export function checkValues(raw: Buffer, maxValues: number) {
  let values = 0;
  for (const mark of marks)
    for (let at = raw.indexOf(mark); at !== -1; at = raw.indexOf(mark, at + 1))
      if (++values > maxValues) throw invalid("The body holds too many values.");
}
