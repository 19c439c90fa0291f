import { readEnv } from "@/lib/env";
import { runScript } from "./lifetime";
import { prepare } from "./prepare";
import { Refusal } from "./refusal";

await runScript(async (lifetime) => {
  const [email] = process.argv.slice(2);
  if (!email) throw new Refusal("Say whose account it is: npm run rescue -- <e-mail address>");
  await prepare(readEnv(), lifetime);
  // Imported here, because what it imports reads the environment that `prepare` provides.
  const { makeRescueLink } = await import("@/lib/people/rescue");
  const { closeDatabase } = await import("@/db/client");
  await lifetime.onEnd(closeDatabase);
  const outcome = await makeRescueLink(email);
  if ("administrators" in outcome)
    throw new Refusal(
      `${email} is no administrator who may sign in. Administrators are: ${outcome.administrators.join(", ") || "none"}.`,
    );
  console.log(
    [
      `A link for ${email}. It opens once, within an hour. Whoever opens it chooses another password;`,
      "second factors are taken away with it, and every sign-in of theirs ends.",
      "",
      `  ${outcome.url}`,
      "",
    ].join("\n"),
  );
});
process.exit(0);
