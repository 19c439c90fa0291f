import { expect } from "../test";
import { integration, isOpen, press, type State } from "./state";

/** An integration: its settings, flows and brand. */
export const integrationStates: Record<string, State> = {
  "the integrations": { of: "/integrations", path: () => "/integrations" },
  "an integration": { of: "/integrations/[id]", path: integration },
  "the dialog for an integration": {
    of: "/integrations",
    path: () => "/integrations",
    act: async (desk) => {
      await press("New integration")(desk);
      await isOpen(desk);
      await desk.getByRole("button", { name: "Create", exact: true }).click();
      await expect(desk.getByText("Type a name.")).toBeVisible();
    },
  },
  "first calls in Python": {
    of: "/integrations/[id]",
    path: integration,
    act: async (desk) => {
      await desk.getByRole("radio", { name: "VOVE" }).click();
      await desk.getByRole("radio", { name: "Python" }).click();
    },
  },
  "the question before it is archived": {
    of: "/integrations/[id]/general",
    path: (scene) => `${integration(scene)}/general`,
    act: async (desk) => {
      await press("Archive…")(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "what to copy settings from": {
    of: "/integrations/[id]/copy",
    path: (scene) => `${integration(scene)}/copy`,
  },
  "what would be copied": {
    of: "/integrations/[id]/copy",
    path: (scene) => `${integration(scene)}/copy?from=${scene.unusedId}`,
  },
  "its name and return address": {
    of: "/integrations/[id]/general",
    path: (scene) => `${integration(scene)}/general`,
  },
  "what its client is told": {
    of: "/integrations/[id]/decisions",
    path: (scene) => `${integration(scene)}/decisions`,
  },
  "its limits with a mistake": {
    of: "/integrations/[id]/limits",
    path: (scene) => `${integration(scene)}/limits`,
    act: async (desk) => {
      await desk.getByLabel("Creations per minute").fill("many");
      await press("Save settings")(desk);
      await expect(desk.getByText(/^Type a whole number/)).toBeVisible();
    },
  },
  "the question before one leaves": {
    of: "/integrations/[id]/access",
    path: (scene) => `${integration(scene)}/access`,
    act: async (desk) => {
      await desk.getByLabel(/^Addresses that your backends/).fill("192.0.2.0/24");
      await desk.getByRole("link", { name: "Limits" }).click();
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its flows": { of: "/integrations/[id]/flows", path: (scene) => `${integration(scene)}/flows` },
  "no flows yet": {
    of: "/integrations/[id]/flows",
    path: ({ unusedId }) => `/integrations/${unusedId}/flows`,
    as: ({ newcomer }) => newcomer,
  },
  "a new flow": {
    of: "/integrations/[id]/flows/new",
    path: (scene) => `${integration(scene)}/flows/new`,
    act: async (desk) => {
      await desk.getByRole("checkbox", { name: "Passport" }).click();
      for (const name of ["ID card", "Driver’s licence", "Residence permit"])
        await desk.getByRole("checkbox", { name }).click();
      await press("Create flow")(desk);
      await expect(desk.getByText("Choose at least one document.")).toBeVisible();
    },
  },
  "a flow and its versions": {
    of: "/integrations/[id]/flows/[flow]",
    path: (scene) => `${integration(scene)}/flows/${scene.party.ids.flow}`,
  },
  "the question before a flow is disabled": {
    of: "/integrations/[id]/flows/[flow]",
    path: (scene) => `${integration(scene)}/flows/${scene.party.ids.flow}`,
    act: async (desk) => {
      await press("More")(desk);
      await desk.getByRole("menuitem", { name: "Disable…" }).click();
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
  "its brand": {
    of: "/integrations/[id]/brand",
    path: (scene) => `${integration(scene)}/brand`,
    act: async (desk) => {
      await desk.getByLabel("Colour", { exact: true }).fill("#ffd400");
      await expect(desk.getByText(/^Hard to read/)).toBeVisible();
    },
  },
  "how long it keeps what": {
    of: "/integrations/[id]/retention",
    path: (scene) => `${integration(scene)}/retention`,
    act: async (desk) => {
      await desk.getByLabel("Data kept, in days").first().fill("30");
      await press("Show what goes")(desk);
      await expect(desk.getByText("What the next run would remove")).toBeVisible();
    },
  },
};
