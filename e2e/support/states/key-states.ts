import { expect } from "../test";
import { integration, isOpen, press, type State } from "./state";

/** What a client has: its keys, endpoints and the log of its requests. */
export const keyStates: Record<string, State> = {
  "its keys": { of: "/integrations/[id]/keys", path: (scene) => `${integration(scene)}/keys` },
  "the dialog for a key": {
    of: "/integrations/[id]/keys",
    path: (scene) => `${integration(scene)}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await isOpen(desk);
      await desk.getByRole("button", { name: "Continue" }).click();
      await expect(desk.getByText("Type a name.")).toBeVisible();
    },
  },
  "what a new key may do": {
    of: "/integrations/[id]/keys",
    path: (scene) => `${integration(scene)}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await desk.getByRole("textbox", { name: "Name" }).fill("Looked at");
      await desk.getByRole("button", { name: "Continue" }).click();
      await desk.getByRole("radio", { name: /^One by one/ }).click();
      await expect(desk.getByRole("checkbox", { name: "Create sessions" })).toBeVisible();
    },
  },
  "the secret of a new key": {
    of: "/integrations/[id]/keys",
    path: (scene) => `${integration(scene)}/keys`,
    act: async (desk) => {
      await press("Create key")(desk);
      await desk.getByRole("textbox", { name: "Name" }).fill("Looked at");
      for (const step of ["Continue", "Continue", "Create"])
        await desk.getByRole("button", { name: step, exact: true }).click();
      await expect(desk.getByRole("button", { name: "I’ve stored it" })).toBeVisible();
    },
  },
  "the question before a key is rotated": {
    of: "/integrations/[id]/keys",
    path: (scene) => `${integration(scene)}/keys`,
    act: async (desk, { party }) => {
      await press(`Rotate Key ${party.word}`)(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its requests": { of: "/integrations/[id]/requests", path: (scene) => `${integration(scene)}/requests` },
  "requests that nothing matches": {
    of: "/integrations/[id]/requests",
    path: (scene) => `${integration(scene)}/requests?q=nothing-at-all`,
  },
  "one of its requests": {
    of: "/integrations/[id]/requests/[request]",
    path: (scene) => `${integration(scene)}/requests/${scene.party.ids.request}`,
  },
  "the question before a key is revoked": {
    of: "/integrations/[id]/keys",
    path: (scene) => `${integration(scene)}/keys`,
    act: async (desk, { party }) => {
      await press(`Revoke Key ${party.word}`)(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its endpoints": { of: "/integrations/[id]/webhooks", path: (scene) => `${integration(scene)}/webhooks` },
  "the dialog for an endpoint": {
    of: "/integrations/[id]/webhooks",
    path: (scene) => `${integration(scene)}/webhooks`,
    act: async (desk) => {
      await press("Add endpoint")(desk);
      await isOpen(desk);
    },
  },
};
