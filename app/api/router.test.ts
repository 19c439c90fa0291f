import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { clientRoutes } from "./router";

/** Where each dialect's routes lie, and whether web pages may call them. */
const dialects = { "(veriff)": true, "(vove)": false, "(transmit)": true };

const filesIn = (folder: string) =>
  readdirSync(fileURLToPath(new URL(`./${folder}`, import.meta.url)), { recursive: true, encoding: "utf8" });

const routeFiles = Object.entries(dialects).flatMap(([folder, isForPages]) =>
  filesIn(folder)
    .filter((file) => file.endsWith("route.ts") && !file.includes("[...unknown]"))
    .map((file) => ({
      file: `${folder}/${file}`,
      isForPages,
      path: `/${file.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, ":$1")}`,
    })),
);

test("every route of the clients is on the fast path too, with all of its methods", async () => {
  expect(routeFiles.map(({ path }) => path).sort()).toEqual(Object.keys(clientRoutes).sort());
  for (const { file, path, isForPages } of routeFiles) {
    const handlers = await import(`./${file}`);
    expect(Object.keys(clientRoutes[path] ?? {}).sort(), path).toEqual(Object.keys(handlers).sort());
    expect(handlers.OPTIONS !== undefined, `whether web pages may call ${path}`).toBe(isForPages);
  }
});
