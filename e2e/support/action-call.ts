import type { Page } from "@playwright/test";
import type { Party } from "./party";
import { actionIn } from "./site";

/** A call of a server action, by the things of which party, and by whom. */
type Call = { action: string; input: object; page: Party["ids"]; cookie?: string; origin?: string };

/** Changes the calls of actions that a page makes, on their way. */
export const rewriteCalls = (desk: Page, rewrite: (body: string) => string) =>
  desk.route("**", (route, request) =>
    request.headers()["next-action"]
      ? route.continue({ postData: rewrite(request.postData() ?? "") })
      : route.fallback(),
  );

const idOn = (path: string, { verification, integration, delivery, user }: Party["ids"]) => {
  if (path.startsWith("/verifications") || path.startsWith("/review")) return verification;
  if (path.startsWith("/people")) return user;
  return path.startsWith("/integrations") ? integration : delivery;
};

/** Calls an action as a browser does, and tells how it answers: `ok`, or the code of its refusal. */
export async function callAction(site: string, { action, input, page, cookie, origin = site }: Call) {
  const { id, page: path } = actionIn(".next", action);
  const address = path.replace("[id]", idOn(path, page)).replace("[flow]", page.flow);
  const response = await fetch(`${site}${address}`, {
    ...{ method: "POST", redirect: "manual", body: JSON.stringify([input]) },
    headers: {
      ...{ "next-action": id, "content-type": "text/plain;charset=UTF-8", accept: "text/x-component" },
      ...{ origin, ...(cookie && { cookie }) },
    },
  });
  const text = await response.text();
  const outcome = /\{"ok":true/.test(text) ? "ok" : /\{"ok":false,"error":\{"code":"(\w+)"/.exec(text)?.[1];
  return { status: response.status, outcome, text };
}
