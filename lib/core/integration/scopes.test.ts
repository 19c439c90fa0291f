import { expect, test } from "vitest";
import { roles } from "../identity/roles";
import { grantableScopes, grantedScopes, ungrantableScopes } from "./grantable";
import { allows, keyScopes, sayScopes, scopePresets, scopesIn, scopesOfKind, scopesOfPreset } from "./scopes";
import { credentialKinds } from "./settings";

const actorOf = (role: (typeof roles)[number]) =>
  ({ kind: "user", id: "x", name: "Somebody", role }) as const;

test("what a key can and what it cannot is together all of its kind", () => {
  for (const kind of credentialKinds)
    for (const preset of scopePresets.filter((each) => each !== "chosen")) {
      const { can, cannot } = sayScopes(kind, scopesOfPreset(preset, kind));
      expect([...can, ...cannot].sort()).toEqual([...scopesOfKind[kind]].sort());
    }
});

test("a scope that there is no more allows nothing, and none at all is not everything", () => {
  expect(scopesIn(["sessions:create", "users:admire"])).toEqual(["sessions:create"]);
  for (const scope of keyScopes) expect([allows(null, scope), allows([], scope)]).toEqual([true, false]);
});

test("whatever somebody asks for, they give no more than they hold", () => {
  for (const role of roles)
    for (const kind of credentialKinds)
      for (const wanted of [null, [], keyScopes, ["media:read"]] as const) {
        const actor = actorOf(role);
        const granted = grantedScopes(actor, kind, wanted);
        expect(ungrantableScopes(actor, kind, granted), `${role} ${kind}`).toEqual([]);
      }
  expect(grantableScopes(actorOf("developer"), "secret_key")).not.toContain("media:read");
  expect(grantedScopes(actorOf("administrator"), "api_key", null)).toBeNull();
});
