import { exclusively } from "@/db/embedded/exclusively";
import { readEnv } from "@/lib/env";
import { runScript } from "./lifetime";
import { prepare } from "./prepare";
import { Refusal } from "./refusal";
import { beginRotation, endRotation, secretsFile } from "./secrets";

const say = (sentence: string) => console.log(sentence);

/** Where the operator keeps the key, both have to be given: this installation cannot change its environment. */
const howTo = [
  "ENCRYPTION_KEY is set in the environment, so this cannot change it. Make another one (openssl rand -base64 32), set",
  "ENCRYPTION_KEY to it and ENCRYPTION_KEY_PREVIOUS to the one before, restart, and run this again.",
].join("\n");

/** A new key in `secrets.json`, or the one that the operator has set. */
async function begin(folder: string, isGiven: boolean) {
  if (isGiven) return say("Sealing everything with ENCRYPTION_KEY.");
  const begun = await beginRotation(folder);
  if (begun === "nothing") throw new Refusal("There is no key yet: the first start makes it.");
  say(
    begun === "begun"
      ? "A new key is made. Both are known until this ends."
      : "Going on where the last rotation was cut short.",
  );
}

async function end(folder: string, isGiven: boolean) {
  if (!isGiven) await endRotation(folder);
  say(
    isGiven
      ? "Everything is sealed with ENCRYPTION_KEY. Unset ENCRYPTION_KEY_PREVIOUS and restart."
      : "Everything is sealed with the new key, and the old one is forgotten. Keep a copy of secrets.json with your backups: those from before need the old one.",
  );
}

const leaveLost = "--leave-lost";

const lostSentence = (lost: number) =>
  [
    `${lost.toLocaleString("en")} open with no key that is known, so both keys are kept. If ENCRYPTION_KEY is set where Proofdesk`,
    `runs, set it here too. If they are lost for good: npm run rotate-key -- ${leaveLost}`,
  ].join("\n");

await runScript(async (lifetime) => {
  const given = readEnv();
  const isGiven = given.ENCRYPTION_KEY !== undefined;
  if (isGiven && !given.ENCRYPTION_KEY_PREVIOUS) throw new Refusal(howTo);
  const { DATA_DIR } = given;
  const wait = () => say("Another rotation runs. This one waits for it.");
  await exclusively(
    `${secretsFile(DATA_DIR)} rotation`,
    async () => {
      await begin(DATA_DIR, isGiven);
      await prepare(given, lifetime);
      // Imported here, because what it imports reads the environment that `prepare` provides.
      const { resealEverything } = await import("@/lib/encryption/reseal");
      const { systemContext } = await import("@/lib/context");
      const { closeDatabase } = await import("@/db/client");
      await lifetime.onEnd(closeDatabase);
      const { seen, lost } = await resealEverything(systemContext(), say);
      if (lost > 0 && !process.argv.includes(leaveLost)) throw new Refusal(lostSentence(lost));
      say(`${(seen - lost).toLocaleString("en")} looked at: all of them open with the new key.`);
      await end(DATA_DIR, isGiven);
    },
    wait,
  );
});
process.exit(0);
