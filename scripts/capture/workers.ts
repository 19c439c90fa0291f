import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from "esbuild";

const reference = /new URL\(\s*"(\.[^"]+)",\s*import\.meta\.url\s*\)/g;

type Built = { files: OutputFile[]; inputs: Metafile["inputs"]; name: string };

/** One file without imports, so that it runs as a classic worker too. */
async function buildWorker(entry: string, options: BuildOptions): Promise<Built> {
  const { outputFiles = [], metafile } = await build({
    ...options,
    entryPoints: [entry],
    format: "iife",
    splitting: false,
    write: false,
    metafile: true,
    entryNames: "[name]-[hash]",
  });
  const [output] = outputFiles;
  if (!output || !metafile) throw new Error(`${entry} builds into nothing.`);
  return { files: outputFiles, inputs: metafile.inputs, name: basename(output.path) };
}

/**
 * `new Worker(new URL("./x.ts", import.meta.url))` is served a build of that file, which lies beside the script that
 * asks for it.
 */
export function workersPlugin(options: BuildOptions, onBuilt: (built: Built) => void): Plugin {
  return {
    name: "workers",
    setup({ onLoad }) {
      onLoad({ filter: /components[/\\]capture[/\\].*\.tsx?$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        const found = [...source.matchAll(reference)];
        if (found.length === 0) return undefined;
        let contents = source;
        const watchFiles = [path];
        for (const [text, file = ""] of found) {
          const built = await buildWorker(join(dirname(path), file), options);
          onBuilt(built);
          contents = contents.replace(text, `new URL("./${built.name}", import.meta.url)`);
          watchFiles.push(
            ...Object.keys(built.inputs).map((input) => join(options.absWorkingDir ?? "", input)),
          );
        }
        return { contents, loader: path.endsWith("x") ? "tsx" : "ts", watchFiles };
      });
    },
  };
}
