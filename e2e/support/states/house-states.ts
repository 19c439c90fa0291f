import { expect } from "../test";
import { isOpen, press, type State } from "./state";

/** Everything else. */
export const houseStates: Record<string, State> = {
  "a page that is not there": { of: "/", path: () => "/nothing/here" },
  "the guide to a new installation": { of: "/welcome", path: () => "/welcome" },
  "the API reference": { of: "/developers", path: () => "/developers" },
  "the API reference of another dialect": {
    of: "/developers/transmit",
    path: () => "/developers/transmit",
  },
  "the API reference of a third dialect": { of: "/developers/vove", path: () => "/developers/vove" },
  "the people": { of: "/people", path: () => "/people" },
  "the dialog to invite": {
    of: "/people",
    path: () => "/people",
    act: async (desk) => {
      await press("Invite")(desk);
      await isOpen(desk);
      await desk.getByText("What each role may do").click();
      await desk.getByRole("radio", { name: /Only some/ }).click();
    },
  },
  "a person": { of: "/people/[id]", path: ({ party }) => `/people/${party.ids.user}` },
  "how everybody signs in": {
    of: "/people/sign-in",
    path: () => "/people/sign-in",
    act: (desk) => desk.getByRole("checkbox", { name: /^Only with a second factor/ }).click(),
  },
  "the own account": { of: "/account", path: () => "/account" },
  "the dialog for an app": {
    of: "/account",
    path: () => "/account",
    act: async (desk) => {
      await press("Add app")(desk);
      // Whoever has signed in a while ago is asked for the password first.
      const code = desk.getByRole("img", { name: /authenticator/ });
      await expect(code.or(desk.getByLabel("Your password"))).toBeVisible();
    },
  },
  "the dialog for a passkey": { of: "/account", path: () => "/account", act: press("Add passkey") },
  analytics: { of: "/analytics", path: () => "/analytics?environment=test&period=all" },
  "analytics as tables": {
    of: "/analytics",
    path: () => "/analytics?environment=test&period=all",
    act: async (desk) => {
      const tables = desk.getByRole("radio", { name: "Table" });
      for (const table of await tables.all()) await table.click();
    },
  },
  "analytics of nothing": { of: "/analytics", path: () => "/analytics?first=2020-01-01&last=2020-01-02" },
  "the audit log": { of: "/audit", path: () => "/audit" },
  "nothing in the audit log": { of: "/audit", path: () => "/audit?q=nothing-at-all" },
  "an entry of it": { of: "/audit/[id]", path: () => "/audit/1" },
  "the webhooks": { of: "/webhooks", path: () => "/webhooks" },
  "a webhook": { of: "/webhooks/[id]", path: ({ party }) => `/webhooks/${party.ids.delivery}` },
};
