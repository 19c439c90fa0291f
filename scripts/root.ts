import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
