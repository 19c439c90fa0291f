import { basename, join } from "node:path";
import { type BuildOptions, build, context, type Metafile, type OutputFile } from "esbuild";
import type { CaptureManifest } from "@/lib/capture-assets/manifest";
import { root } from "../root";
import { stylesPlugin } from "./styles";
import { workersPlugin } from "./workers";

const entry = "components/capture/main.tsx";
const languageFile = /components\/capture\/messages\/([a-z]{2})\.ts$/;

export type Bundle = {
  manifest: CaptureManifest;
  files: Map<string, Uint8Array>;
  /** Every source file that went into it, from the project's folder. */
  inputs: string[];
};

/** For phones: written in React's words, run by Preact. */
const options = (isMinified: boolean): BuildOptions => ({
  absWorkingDir: root,
  outdir: join(root, ".capture"),
  bundle: true,
  minify: isMinified,
  sourcemap: isMinified ? false : "inline",
  target: "es2020",
  jsx: "automatic",
  charset: "utf8",
  legalComments: "none",
  logLevel: "silent",
  define: { "process.env.NODE_ENV": isMinified ? '"production"' : '"development"' },
  // A server-side marker in files that both bundlers read.
  logOverride: { "ignored-bare-import": "silent" },
  alias: {
    react: "preact/compat",
    "react-dom": "preact/compat",
    "react-dom/client": "preact/compat/client",
    "react/jsx-runtime": "preact/jsx-runtime",
  },
});

type Output = Metafile["outputs"][string];

const scripts = (outputs: Metafile["outputs"], { imports }: Output, seen = new Set<string>()): string[] => {
  for (const { path, kind } of imports) {
    const output = outputs[path];
    if (kind !== "import-statement" || !output || seen.has(path)) continue;
    seen.add(path);
    scripts(outputs, output, seen);
  }
  return [...seen].map((path) => basename(path));
};

function describe({ outputs }: Metafile): Omit<CaptureManifest, "files"> {
  const all = Object.entries(outputs);
  const [path, main] = all.find(([, { entryPoint }]) => entryPoint === entry) ?? [];
  if (!path || !main?.cssBundle) throw new Error(`${entry} builds into a script and a style sheet.`);
  const languages = all.flatMap(([chunk, output]) => {
    const language = output.entryPoint?.match(languageFile)?.[1];
    return language ? [[language, [basename(chunk), ...scripts(outputs, output)]] as [string, string[]]] : [];
  });
  return {
    script: basename(path),
    style: basename(main.cssBundle),
    imports: scripts(outputs, main),
    languages: Object.fromEntries(languages),
  };
}

function planOf(isMinified: boolean, onBundle: (bundle: Bundle) => Promise<void>) {
  const workers = new Map<string, { files: OutputFile[]; inputs: Metafile["inputs"] }>();
  const shared = options(isMinified);
  return {
    ...shared,
    entryPoints: [entry],
    format: "esm",
    splitting: true,
    write: false,
    metafile: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    plugins: [
      stylesPlugin(isMinified),
      workersPlugin(shared, ({ name, ...built }) => workers.set(name.replace(/-[^-]+$/, ""), built)),
      {
        name: "deliver",
        setup: ({ onEnd }) =>
          onEnd(async ({ errors, outputFiles, metafile }) => {
            if (errors.length > 0 || !outputFiles || !metafile) return;
            const built = [...workers.values()];
            const files = new Map(
              [...outputFiles, ...built.flatMap((worker) => worker.files)].map(({ path, contents }) => [
                basename(path),
                contents,
              ]),
            );
            const inputs = [metafile, ...built].flatMap((part) => Object.keys(part.inputs));
            const manifest = { ...describe(metafile), files: [...files.keys()].sort() };
            await onBundle({ manifest, files, inputs: [...new Set(inputs)].sort() });
          }),
      },
    ],
  } satisfies BuildOptions;
}

/** Compiles the end user's page: small enough for a slow phone, and nothing of the back office in it. */
export async function bundleCapture(): Promise<Bundle> {
  let bundle: Bundle | undefined;
  await build(
    planOf(true, async (built) => {
      bundle = built;
    }),
  );
  if (!bundle) throw new Error("The build of the end user's page gave nothing.");
  return bundle;
}

/** Compiles it again at every edit, until stopped. */
export async function watchBundle(onBundle: (bundle: Bundle) => Promise<void>) {
  const watching = await context({ ...planOf(false, onBundle), logLevel: "warning" });
  // What does not compile is said on the terminal, and mended while this goes on.
  await watching.rebuild().catch((error: Error) => {
    if (!("errors" in error)) throw error;
  });
  await watching.watch();
  return () => watching.dispose();
}
