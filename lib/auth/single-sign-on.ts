import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { secondsOf } from "@/lib/challenges/challenge";
import { AppError } from "@/lib/core/errors";
import type { SingleSignOnRefusal } from "@/lib/core/identity/single-sign-on";
import { signInPath } from "@/lib/core/identity/user";
import { log } from "@/lib/log";
import { beginSingleSignOn } from "@/lib/sso/begin";
import { finishSingleSignOn } from "@/lib/sso/finish";
import { singleSignOnCookie } from "./cookies";
import { countQuestion } from "./limits";
import { safePath } from "./safe-path";
import { beginSignIn, findAsker } from "./sign-in";

const refuse = (refusal: SingleSignOnRefusal): never => redirect(`${signInPath}?error=${refusal}`);

/** Sends the browser to the provider. */
export async function startSingleSignOn(request: Request) {
  const { db, origin } = await findAsker();
  const next = safePath(new URL(request.url).searchParams.get("next"));
  const begun = await countQuestion(db, origin.ip)
    .then(() => beginSingleSignOn(db, next))
    .catch((error: unknown) => {
      if (!(error instanceof Error)) throw error;
      if (!(error instanceof AppError)) log.warn("single sign-on failed", { reason: error.message });
      return "failed" as const;
    });
  if (begun === "failed") return refuse("sso_failed");
  if (!begun) return refuse("sso_off");
  const { name, options } = singleSignOnCookie();
  (await cookies()).set(name, begun.token, { ...options, maxAge: secondsOf("sso") });
  redirect(begun.url);
}

/** Takes in whom the provider has sent back. What they bring is of use to the browser alone that was sent there. */
export async function returnFromSingleSignOn(request: Request) {
  const store = await cookies();
  const { name, options } = singleSignOnCookie();
  const token = store.get(name)?.value;
  if (!token) return refuse("sso_late");
  store.set(name, "", { ...options, maxAge: 0 });
  const outcome = await finishSingleSignOn(await findAsker(), token, new URL(request.url).search);
  if ("refusal" in outcome) return refuse(outcome.refusal);
  await beginSignIn(outcome.user, "sso");
  redirect(safePath(outcome.next));
}
