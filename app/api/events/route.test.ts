import { expect, test } from "vitest";
import { systemContext } from "@/lib/context";
import { createIntegration } from "@/lib/integrations/create";
import { hmacSha256 } from "@/lib/secrets/digest";
import { applyEvent } from "@/lib/verifications/apply";
import { createVerification } from "@/lib/verifications/create";
import { dispatchEvent } from "@/lib/webhooks/dispatch";
import { addEndpoint } from "@/lib/webhooks/endpoints";
import { listDeliveriesOf } from "@/lib/webhooks/list";
import { GET } from "./route";

const system = systemContext();

async function newClient() {
  const made = await createIntegration(system, { name: "Feed", environment: "live" });
  const get = async (query: string, headers: Record<string, string> = {}) => {
    const url = new URL(`http://localhost/api/events${query}`);
    const signature = hmacSha256(made.sharedSecret, url.searchParams.get("after") ?? "");
    const request = new Request(url, {
      headers: { "x-auth-client": made.apiKey, "x-hmac-signature": signature, ...headers },
    });
    const response = await GET(request, { params: Promise.resolve({}) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
  };
  /** A verification that was started and submitted. */
  const submit = async () => {
    const { id } = await createVerification(system, made.integration, { vendorData: "ref" });
    await applyEvent(system, id, "start");
    await applyEvent(system, id, "submit");
    await dispatchEvent(system, { verificationId: id, sequence: 3 });
    return id;
  };
  return { ...made, get, submit };
}

test("the feed tells what the webhooks told, under the same ids, page by page", async () => {
  const client = await newClient();
  await addEndpoint(system, client.integration, { url: "https://client.example/", types: ["event"] });
  const ids = [await client.submit(), await client.submit()];

  const read: { id: string; sequence: number; verificationId: string; payload: object }[] = [];
  let page = await client.get("?limit=3");
  for (; page.body.events.length > 0; page = await client.get(`?after=${page.body.next}&limit=3`)) {
    read.push(...page.body.events);
    expect(page.body.hasMore).toBe(read.length < 4);
    expect(page.headers.get("x-hmac-signature")).toBe(hmacSha256(client.sharedSecret, page.text));
  }
  expect(page.body).toEqual({ status: "success", events: [], next: "4", hasMore: false });
  expect(read.map(({ sequence }) => sequence)).toEqual([1, 2, 1, 2]);
  for (const id of ids) {
    const told = (await listDeliveriesOf(system, id)).map(({ messageId, sequence, body }) => ({
      ...{ id: messageId, sequence },
      payload: JSON.parse(body),
    }));
    expect(told.reverse()).toMatchObject(
      read
        .filter(({ verificationId }) => verificationId === id)
        .map(({ id, sequence, payload }) => ({
          ...{ id, sequence, payload },
        })),
    );
  }
});

test("nobody reads another's feed, and an empty one is an empty page", async () => {
  const [client, stranger] = [await newClient(), await newClient()];
  await client.submit();
  const empty = { status: "success", events: [], next: "0", hasMore: false };
  expect((await stranger.get("")).body).toEqual(empty);
  expect((await client.get("", { "x-auth-client": stranger.apiKey })).body.code).toBe("1818");
});

test("the cursor is what is signed", async () => {
  const client = await newClient();
  const signed = (value: string) => ({ "x-hmac-signature": hmacSha256(client.sharedSecret, value) });
  expect((await client.get("?limit=1", signed(""))).status).toBe(200);
  expect((await client.get("?after=7", signed("7"))).status).toBe(200);
  expect((await client.get("?after=7", signed("8"))).body.code).toBe("1818");
  expect((await client.get("?after=07", signed("7"))).body.code).toBe("1818");
  expect((await client.get("", { "x-hmac-signature": "" })).body.code).toBe("1812");
  expect((await client.get("", { "x-auth-client": "" })).status).toBe(401);
});

test.each([
  "?after=x",
  "?after=-1",
  "?after=1e3",
  "?limit=many",
  "?after=99999999999999999999",
  "?after=%00",
])("%s is refused", async (query) => {
  const { status, body } = await (await newClient()).get(query);
  expect([status, body.code]).toEqual([400, "1104"]);
});
