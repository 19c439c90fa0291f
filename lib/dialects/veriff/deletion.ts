import { VeriffError } from "./errors";

/** Why a session is not deleted (veriff.md 3.3). For the switch being off there is no code in the facts. */
export function refuseDeletion(why: "switched_off" | "undecided" | "busy"): VeriffError {
  if (why === "busy") return new VeriffError("1306");
  if (why === "undecided") return new VeriffError("1305", { word: "400" });
  return new VeriffError("1104", { message: "Deletion is not enabled for this integration." });
}
