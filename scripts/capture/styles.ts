import { readFile } from "node:fs/promises";
import tailwind from "@tailwindcss/postcss";
import type { Plugin } from "esbuild";
import postcss, { type AtRule, type Declaration, type Root, type Rule } from "postcss";

const lightDark = /light-dark\(\s*([^(),]+(?:\([^)]*\))?)\s*,\s*([^(),]+(?:\([^)]*\))?)\s*\)/g;

const inDark = (value: string) => value.replace(lightDark, "$2").trim();
const onPaper = (value: string) => value.replace(lightDark, "$1").trim();

/** The rule once more with only these declarations, inside what surrounds it. */
function within({ parent }: Declaration, declarations: Declaration[]): Rule | AtRule | undefined {
  let copy: Rule | AtRule | undefined;
  for (let node = parent; node && node.type !== "root"; node = node.parent) {
    const shell = (node as Rule | AtRule).clone({ nodes: [] });
    shell.append(copy ?? declarations);
    copy = shell;
  }
  return copy;
}

/** `light-dark()` came to phones in 2024. Here nobody chooses a theme, so a media query says the same to older ones. */
function flattenThemes(root: Root) {
  const rules = new Map<Declaration["parent"], Declaration[]>();
  root.walkDecls((declaration) => {
    if (!declaration.value.includes("light-dark(")) return;
    const dark = declaration.clone({ value: inDark(declaration.value) });
    rules.set(declaration.parent, [...(rules.get(declaration.parent) ?? []), dark]);
    declaration.value = onPaper(declaration.value);
  });
  const media = postcss.atRule({ name: "media", params: "(prefers-color-scheme: dark)" });
  for (const [parent, declarations] of rules) {
    const first = parent?.nodes.find((node) => node.type === "decl");
    const copy = first && within(first, declarations);
    if (copy) media.append(copy);
  }
  if (media.nodes) root.append(media);
}

async function compileStyles(file: string, isMinified: boolean) {
  const { css, messages } = await postcss([
    tailwind({ optimize: { minify: isMinified } }),
    flattenThemes,
  ]).process(await readFile(file, "utf8"), { from: file });
  const watched = messages.filter(({ type }) => type === "dependency").map((message) => String(message.file));
  return { css, watched };
}

/** Style sheets go through Tailwind, which looks for class names where the sheet's `@source` says. */
export const stylesPlugin = (isMinified: boolean): Plugin => ({
  name: "styles",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { css, watched } = await compileStyles(path, isMinified);
      return { contents: css, loader: "css", watchFiles: [path, ...watched] };
    });
  },
});
