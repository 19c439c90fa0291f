import type { Page } from "@playwright/test";
import { pickPort } from "@/db/embedded/port";
import type { Ctx } from "@/lib/context";
import {
  type SnippetLanguage,
  snippetLanguageNames,
  snippetLanguages,
} from "@/lib/core/integration/first-calls";
import type { Integration } from "@/lib/integrations/get";
import { createCredential } from "@/lib/integrations/manage-credentials";
import { getVerification } from "@/lib/verifications/get";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { sendTestEvent } from "@/lib/webhooks/send-test";
import { test } from "./support/inside";
import { addOperator } from "./support/operator";
import { receiverAt, startReceiver } from "./support/receiver";
import { fillIn, runSnippet, startSnippet } from "./support/snippet";
import { expect } from "./support/test";

const ids = {
  Veriff: /["']?id["']?: ?["']([0-9a-f-]{36})["']/,
  VOVE: /sessionId["']?: ?["']([0-9a-f-]{36})["']/,
  Transmit: /session_id["']?: ?["']([0-9a-f-]{36})["']/,
};
type Dialect = keyof typeof ids;

/** The text of a call as the page shows it. */
async function shown(desk: Page, dialect: Dialect, language: SnippetLanguage, title: string) {
  await desk.getByRole("radio", { name: dialect }).click();
  await desk.getByRole("radio", { name: snippetLanguageNames[language] }).click();
  return desk.getByRole("region", { name: title }).locator("pre").innerText();
}

async function prepare(ctx: Ctx) {
  const operator = await addOperator(ctx, "Beginner");
  const { integration, sharedSecret } = operator;
  const key = await createCredential(ctx, integration, { kind: "secret_key", label: "Snippets" });
  const client = await createCredential(ctx, integration, { kind: "oauth_client", label: "Snippets" });
  const secrets = {
    "shared secret": sharedSecret,
    "secret key": key.secret ?? "",
    "client id": client.identifier,
    "client secret": client.secret ?? "",
  };
  return { ...operator, secrets };
}

for (const dialect of Object.keys(ids) as Dialect[])
  test(`${dialect}'s calls create and read as they stand on the start page`, async ({ ctx, openDesk }) => {
    const { who, path, integration, secrets } = await prepare(ctx);
    const desk = await openDesk({}, who);
    await desk.goto(path);
    await expect(desk.getByText("A backend has called: not yet")).toBeVisible();
    for (const language of snippetLanguages) {
      const creation = await shown(desk, dialect, language, "Create a session");
      const created = await runSnippet(language, fillIn(creation, secrets));
      const [, id = ""] = created.match(ids[dialect]) ?? [];
      const made = await getVerification(ctx, id);
      expect(made, language).toMatchObject({ integrationId: integration.id, vendorData: "first-call" });

      const reading = await shown(desk, dialect, language, "Fetch the decision");
      const values = { ...secrets, "verification.id": id, session_id: id };
      const read = await runSnippet(language, fillIn(reading, values));
      const told = { Veriff: /verification["']?: ?(null|None)/, VOVE: id, Transmit: id };
      expect(read, language).toMatch(new RegExp(told[dialect]));
    }
    // It takes the log of requests some seconds to tell.
    await expect(async () => {
      await desk.reload();
      for (const title of ["A backend has called", "A verification was created", "A decision was fetched"])
        await expect(desk.getByText(`${title}: done`)).toBeVisible({ timeout: 500 });
    }).toPass();
  });

const servers = ["javascript", "python"] as const;

for (const dialect of ["Veriff", "VOVE"] as const) {
  const addHook = async (ctx: Ctx, integration: Integration, url: string) =>
    addEndpoint(ctx, integration, {
      url,
      types: ["decision"],
      dialect: dialect.toLowerCase(),
    });

  for (const language of servers)
    test(`${dialect}'s ${language} tells a webhook from a forgery`, async ({ ctx, openDesk }) => {
      const { who, path, integration, secrets } = await prepare(ctx);
      const port = await pickPort();
      const { id, secret } = await addHook(ctx, integration, `http://127.0.0.1:${port}/`);
      const desk = await openDesk({}, who);
      await desk.goto(path);
      const code = await shown(desk, dialect, language, "Verify a webhook");
      const filled = fillIn(code, { ...secrets, "signing secret": secret });
      const hook = await startSnippet(language, filled.replace("8080", String(port)));
      const forged = () => fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "{}" });
      await expect.poll(async () => (await forged().catch(() => undefined))?.status, hook.faults()).toBe(401);
      await expect.poll(hook.output).toContain("forged {}");
      await sendTestEvent(ctx, id, "decision");
      await expect.poll(hook.output).toMatch(/^genuine \{/m);
      await hook.stop();
      await expect(async () => {
        await desk.reload();
        await expect(desk.getByText("An endpoint has answered: done")).toBeVisible({ timeout: 500 });
      }).toPass();
    });

  test(`${dialect}'s shell tells a webhook from a forgery`, async ({ ctx, openDesk }) => {
    const { who, path, integration, secrets } = await prepare(ctx);
    const receiver = await startReceiver();
    const { id, secret } = await addHook(ctx, integration, receiver.url);
    await sendTestEvent(ctx, id, "decision");
    const { body, headers } = await receiverAt(receiver.url).waitFor(({ method }) => method === "POST");
    await receiver.close();
    const desk = await openDesk({}, who);
    await desk.goto(path);
    const code = await shown(desk, dialect, "curl", "Verify a webhook");
    const told = ["X-HMAC-SIGNATURE", "svix-id", "svix-timestamp", "svix-signature"].map((name) => [
      name,
      String(headers[name.toLowerCase()]),
    ]);
    const values = { ...secrets, "signing secret": secret, ...Object.fromEntries(told) };
    const filled = fillIn(code, values);
    expect(await runSnippet("curl", filled, { "body.json": body })).toBe("genuine\n");
    expect(await runSnippet("curl", filled, { "body.json": `${body} ` })).toBe("forged\n");
  });
}
