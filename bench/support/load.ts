import http from "node:http";

/** Where creates are sent, and what the create of a number says. */
export type Target = {
  port: number;
  path: string;
  headers?: Record<string, string>;
  bodyOf: (number: number) => object;
};

/** Sends creates on `connections` kept-alive connections for `seconds`; answers how many got a 201 per second. */
export async function createsPerSecond(
  { port, path, headers, bodyOf }: Target,
  connections: number,
  seconds: number,
) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const end = performance.now() + seconds * 1000;
  let created = 0;

  const create = (number: number) =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify(bodyOf(number));
      const request = http.request(
        {
          ...{ agent, port, host: "127.0.0.1", method: "POST", path },
          headers: {
            ...headers,
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
          },
        },
        (response) => {
          if (response.statusCode === 201) created++;
          response.resume().on("end", resolve);
        },
      );
      request.on("error", reject).end(body);
    });

  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      for (let number = 0; performance.now() < end; number++) await create(number * connections + connection);
    }),
  );
  agent.destroy();
  return created / ((performance.now() - start) / 1000);
}
