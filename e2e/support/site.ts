import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@/scripts/root";

const files = readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
  .map((file) => `app/${file.replaceAll("\\", "/")}`)
  .sort();

const sourceOf = (file: string) => readFileSync(join(root, file), "utf8");

/** The path that a file of `app` answers to. Groups are no part of it. */
const pathOf = (file: string) => {
  const folders = file.split("/").slice(1, -1);
  return `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`;
};

const methodNames = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
export type Method = (typeof methodNames)[number];

/** The route files as they are now, each with its methods: `/api/v1/sessions` → `["POST"]`. */
export const routes: Record<string, Method[]> = Object.fromEntries(
  files
    .filter((file) => /\/route\.tsx?$/.test(file))
    .map((file) => [
      pathOf(file),
      methodNames.filter((method) =>
        new RegExp(`(?:const|function|as|[{,])\\s+${method}\\b`).test(sourceOf(file)),
      ),
    ]),
);

/** What each route for those who are signed in asks for. */
export const routePermissions: Record<string, string> = Object.fromEntries(
  files
    .filter((file) => /\/route\.tsx?$/.test(file))
    .flatMap((file) => {
      const can = /portalRoute\("(\S+?)"/.exec(sourceOf(file))?.[1];
      return can === undefined ? [] : [[pathOf(file), can]];
    }),
);

/** The pages as they are now; those of the back office are for people who are signed in. */
export const pages: Record<string, { needsUser: boolean }> = Object.fromEntries(
  files
    .filter((file) => /\/page\.tsx$/.test(file))
    .map((file) => [pathOf(file), { needsUser: file.includes("(backoffice)") }]),
);

/** Actions as they are now, by file and name; `can` is the permission that each asks for. */
export const actions: Record<string, { can: string | undefined }> = Object.fromEntries(
  files
    .filter((file) => /\.tsx?$/.test(file) && /^"use server";/m.test(sourceOf(file)))
    .flatMap((file) =>
      [
        ...sourceOf(file).matchAll(
          /^export (?:async function|const) (\w+)(?: = action\(\{\s*can: "(\S+)")?/gm,
        ),
      ].map(([, name = "", can]) => [`${pathOf(file)}#${name}`, { can }]),
    ),
);

/** Whether anything in `app` asks for the permission. */
export const asksFor = (permission: string) =>
  files.some((file) => /\.tsx?$/.test(file) && sourceOf(file).includes(`"${permission}"`));

type Listed = { filename: string; exportedName: string; workers: Record<string, unknown> };

/** By what id the build's pages call an action, and the path of one that does. */
export function actionIn(build: string, action: string) {
  const manifest: { node: Record<string, Listed> } = JSON.parse(
    readFileSync(join(root, build, "server", "server-reference-manifest.json"), "utf8"),
  );
  const [id, found] =
    Object.entries(manifest.node).find(
      ([, { filename, exportedName }]) => `${pathOf(filename)}#${exportedName}` === action,
    ) ?? [];
  const [page] = Object.keys(found?.workers ?? {});
  if (!id || !page) throw new Error(`The build has no action ${action}.`);
  return { id, page: pathOf(page) };
}
