/** Makes what is read and no more: nothing is fetched ahead, and nothing after the reader has gone. */
export function streamOf(texts: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        for (;;) {
          const { value, done } = await texts.next();
          if (done) return controller.close();
          if (value === "") continue;
          return controller.enqueue(encoder.encode(value));
        }
      },
      async cancel() {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
