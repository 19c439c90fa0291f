import { randomUUID } from "node:crypto";
import { roles } from "@/lib/core/identity/roles";
import { readEnv } from "@/lib/env";
import { asks, pathWith } from "./support/asks";
import { ask, type Caller, forgedLinkOf, keysOf, linkOf, nobody, signedIn } from "./support/callers";
import { test } from "./support/inside";
import type { Party } from "./support/party";
import { pages, routes } from "./support/site";
import { addStrangers, expectNothingOf, nobodysIds, type Strangers } from "./support/strangers";
import { expect } from "./support/test";
import { visits } from "./support/visits";

let all: Strangers;
const origin = readEnv().PUBLIC_URL;

test.beforeAll(async ({ ctx }) => {
  all = await addStrangers(ctx, origin);
});

test.afterAll(async () => {
  expect(await all.ours.read(), "nothing that strangers did has changed anything").toBe(all.before);
});

test("every route and page stands in the tables of this test", () => {
  const asked = Object.entries(asks).map(([path, { methods }]) => [path, Object.keys(methods).sort()]);
  const there = Object.entries(routes).map(([path, methods]) => [path, [...methods].sort()]);
  expect(
    Object.fromEntries(asked),
    "say in e2e/support/asks.ts how a stranger would ask each route that is new or has changed",
  ).toEqual(Object.fromEntries(there));
  expect(
    Object.keys(visits).sort(),
    "say in e2e/support/visits.ts how a stranger would reach each page",
  ).toEqual(Object.keys(pages).sort());
});

for (const [route, { of, at, signed, methods }] of Object.entries(asks))
  test(`a stranger who asks ${route} learns nothing`, async () => {
    const { ours, theirs, cookies, ourCookie } = all;
    const strangers: Caller[] = [
      nobody,
      keysOf(theirs, "another integration's keys"),
      signedIn(cookies.administrator, "another integration's administrator"),
      linkOf(theirs.token, "another link"),
      linkOf(theirs.userToken, "another device"),
      forgedLinkOf(theirs, ours.ids),
    ];
    const owners = {
      client: keysOf(ours, "we"),
      user: signedIn(ourCookie, "we"),
      applicant: linkOf(ours.token, "we"),
      everybody: nobody,
    };
    const id = ours.ids[at ?? "verification"];
    const nothing = randomUUID();
    const paths = /^\/api\/v[12]\//.test(route) ? [route, route.replace(/^\/api/, "")] : [route];
    for (const path of paths)
      for (const method of routes[route] ?? []) {
        const known = methods[method];
        const question = (id: string) => {
          const body = typeof known === "function" ? known(id) : known;
          return { method, body, id, signed, path: pathWith(path, id) };
        };
        const answers = new Set<string>();
        for (const stranger of strangers) {
          const why = `${method} ${path} by ${stranger.name}`;
          const aimed = await ask(origin, stranger, question(id));
          expectNothingOf(ours, JSON.stringify(aimed), why);
          expect(aimed.status, why).toBeLessThan(500);
          if (at) expect(aimed, why).toEqual(await ask(origin, stranger, question(nothing)));
          // Another link is let in here too, to its own verification.
          if (of !== "applicant" || stranger.name !== "another link") answers.add(JSON.stringify(aimed));
        }
        // Proof that the question is a good one: whoever it belongs to is answered differently.
        if (at) expect(answers).not.toContain(JSON.stringify(await ask(origin, owners[of], question(id))));
      }
  });

test("an Idempotency-Key that another integration has used is as good as new", async () => {
  const body = { verification: { vendorData: "Anything" } };
  const question = { method: "POST", path: "/api/v1/sessions", id: "none", body } as const;
  const key = { "idempotency-key": randomUUID() };
  const withKey = (party: Party): Caller => ({
    name: party.word,
    headers: (asked) => ({ ...keysOf(party, "").headers(asked), ...key }),
  });
  const [first, again, stranger] = [
    await ask(origin, withKey(all.ours), question),
    await ask(origin, withKey(all.ours), question),
    await ask(origin, withKey(all.theirs), question),
  ];
  expect([first.status, again.text]).toEqual([201, first.text]);
  const idOf = ({ text }: typeof first): string => JSON.parse(text).verification.id;
  expect(stranger.status).toBe(201);
  expect(idOf(stranger)).not.toBe(idOf(first));
  expect(stranger.headers).not.toHaveProperty("idempotent-replayed");
});

const look = (path = "") => ({ method: "GET", path, id: path, body: undefined }) as const;

for (const [page, { needsUser }] of Object.entries(pages)) {
  const reach = visits[page] ?? (() => []);

  test(`nobody of another integration sees anything of ours on ${page}`, async () => {
    const { ours, cookies, ourCookie } = all;
    const nothing = { ...ours, word: "nobody", reference: "none", ids: nobodysIds() };
    for (const role of roles) {
      const cookie = cookies[role];
      const looking = (headers: object) => ({ name: role, headers: () => ({ cookie, ...headers }) });
      for (const [index, path] of reach(ours).entries())
        for (const kind of [looking({}), looking({ rsc: "1" })]) {
          const aimed = await ask(origin, kind, look(path));
          expectNothingOf(ours, aimed.text, `${path} for the ${role}`, path);
          expect(aimed.status).toBe((await ask(origin, kind, look(reach(nothing)[index]))).status);
        }
    }
    const us = signedIn(ourCookie, "we");
    const seen = await Promise.all(reach(ours).map((path) => ask(origin, us, look(path))));
    expect(
      seen.some(({ text }) => text.includes(ours.word)),
      "we see what is ours",
    ).toBe(needsUser);
  });

  if (needsUser)
    test(`whoever is not signed in is sent away from ${page}`, async () => {
      for (const path of reach(all.ours)) {
        const answer = await ask(origin, nobody, look(path));
        expect([answer.status, answer.headers.location]).toEqual([
          307,
          expect.stringMatching(/\/sign-in(\?|$)/),
        ]);
        expectNothingOf(all.ours, answer.text, path, path);
      }
    });
}
