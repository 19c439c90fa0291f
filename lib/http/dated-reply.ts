import { writeDated } from "@/lib/core/dated-json";
import { jsonText } from "./route";

/** An answer for our own pages alone, which `readDated` reads. */
export const datedJson = (value: unknown) => jsonText(writeDated(value));
