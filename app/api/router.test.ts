import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { clientRoutes } from "./router";

const root = fileURLToPath(new URL("./(veriff)", import.meta.url));

const routeFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts") && !file.includes("[...unknown]"))
  .map((file) => ({
    file,
    path: `/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1")}`,
  }));

test("every route of the clients is on the fast path too, with all of its methods", async () => {
  expect(routeFiles.map(({ path }) => path).sort()).toEqual(Object.keys(clientRoutes).sort());
  for (const { file, path } of routeFiles) {
    const handlers = await import(`./(veriff)/${file}`);
    expect(Object.keys(clientRoutes[path] ?? {}).sort(), path).toEqual(Object.keys(handlers).sort());
    expect(handlers.OPTIONS, `${path} may be called from web pages`).toBeDefined();
  }
});
