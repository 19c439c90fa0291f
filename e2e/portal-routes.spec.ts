import { may, permissions, roles } from "@/lib/core/identity/roles";
import { readEnv } from "@/lib/env";
import { asks, pathWith } from "./support/asks";
import { ask, signedIn, signInOverHttp } from "./support/callers";
import { test } from "./support/inside";
import { routePermissions, routes } from "./support/site";
import { addStrangers, expectNothingOf, nobodysIds, type Strangers } from "./support/strangers";
import { expect } from "./support/test";

let all: Strangers;
const origin = readEnv().PUBLIC_URL;

test.beforeAll(async ({ ctx }) => {
  all = await addStrangers(ctx, origin);
});

test.afterAll(async () => {
  expect(await all.ours.read(), "nothing that strangers did has changed anything").toBe(all.before);
});

test("whatever takes a sign-in asks for a permission", () => {
  const taking = Object.keys(asks).filter((route) => asks[route]?.of === "user");
  expect(taking.sort()).toEqual(Object.keys(routePermissions).sort());
});

/** Ends where it has begun: only what it answers at once counts. */
const statusOf = async (path: string, cookie: string, method: string) => {
  const response = await fetch(`${origin}${path}`, { method, headers: { cookie }, redirect: "manual" });
  await response.body?.cancel();
  return response.status;
};

for (const [route, needed] of Object.entries(routePermissions)) {
  const { at, queries } = asks[route] ?? {};

  test(`${route} is for those who may ${needed}`, async () => {
    const can = permissions.find((permission) => permission === needed);
    if (!can) throw new Error(`Nobody knows the permission ${needed}.`);
    const { ours } = all;
    for (const role of roles) {
      const cookie = await signInOverHttp(origin, ours.users[role]);
      const [query = ""] = queries?.(ours) ?? [];
      for (const method of routes[route] ?? []) {
        const path = `${pathWith(route, ours.ids[at ?? "verification"])}?${query}`;
        expect((await statusOf(path, cookie, method)) === 403, `${method} by the ${role}`).toBe(
          !may(role, can),
        );
      }
    }
  });

  if (queries)
    test(`nobody of another integration reads anything of ours by ${route}`, async () => {
      const { ours, cookies, ourCookie } = all;
      const nothing = { ...ours, word: "nobody", reference: "none", ids: nobodysIds() };
      const look = (query = "") =>
        ({ method: "GET", path: `${route}?${query}`, id: "-", body: undefined }) as const;
      for (const role of roles)
        for (const [index, query] of queries(ours).entries()) {
          const aimed = await ask(origin, signedIn(cookies[role], role), look(query));
          expectNothingOf(ours, aimed.text, `${query} for the ${role}`, query);
          const atNothing = await ask(origin, signedIn(cookies[role], role), look(queries(nothing)[index]));
          expect(aimed.status, query).toBe(atNothing.status);
        }
      const us = signedIn(ourCookie, "we");
      const differs = async (query: string, index: number) => {
        const [own, none] = [
          await ask(origin, us, look(query)),
          await ask(origin, us, look(queries(nothing)[index])),
        ];
        return own.status === 200 && own.text !== none.text;
      };
      const seen = await Promise.all(queries(ours).map(differs));
      expect(seen.some(Boolean), "we read what is ours").toBe(true);
    });
}
