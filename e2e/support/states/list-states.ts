import type { Page } from "@playwright/test";
import { untilKeysWork } from "../keys";
import { expect } from "../test";
import type { Scene } from "./scene";
import { isOpen, press, type State } from "./state";

const list = ({ party }: Scene) => `/verifications?filter=integration:${party.ids.integration}`;

async function chooseAll(desk: Page) {
  // The head of the table is out of sight on a phone.
  await desk
    .getByRole("checkbox", { name: /^Select .*Ottoline/ })
    .first()
    .click();
  await expect(desk.getByRole("region", { name: "Selection" })).toBeVisible();
}

async function add(desk: Page) {
  await press("Add verification")(desk);
  await isOpen(desk);
}

/** The list of verifications. */
export const listStates: Record<string, State> = {
  "the full list": { of: "/verifications", path: () => "/verifications" },
  "a search that finds nothing": { of: "/verifications", path: () => "/verifications?filter=nobodyatall" },
  "filters being typed, one not understood": {
    of: "/verifications",
    path: () => "/verifications?filter=colour:red+status:review",
    act: async (desk) => {
      await untilKeysWork(desk);
      await desk.keyboard.press("f");
      await expect(desk.getByRole("listbox")).toBeVisible();
    },
  },
  "the form to filter": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await desk.getByRole("button", { name: "Filter", exact: true }).click();
      await isOpen(desk);
    },
  },
  "the columns to choose from": {
    of: "/verifications",
    path: (scene) => `${list(scene)}&columns=status,person,id,created&density=compact`,
    act: press("Display"),
  },
  "the dialog for a view": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await press(/Views/)(desk);
      await desk.getByRole("menuitem", { name: "Save as view…" }).click();
      await isOpen(desk);
    },
  },
  "the panel beside the list": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await desk.locator("[data-row-link]").first().focus();
      await desk.keyboard.press("Space");
      await expect(desk.getByRole("region", { name: "Timeline" })).toBeVisible();
    },
  },
  "a list with nothing in it yet": {
    of: "/verifications",
    path: () => "/verifications",
    as: ({ newcomer }) => newcomer,
  },
  "the dialog to add": { of: "/verifications", path: list, act: add },
  "the dialog with a mistake": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await add(desk);
      await press("Create link")(desk);
      await expect(desk.getByText("Type the first name.")).toBeVisible();
    },
  },
  "the link and its code": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await add(desk);
      await desk.getByLabel("First name").fill("Ina");
      await desk.getByLabel("Last name").fill("Lindt");
      await press("Create link")(desk);
      await expect(desk.getByRole("img", { name: /QR code/i })).toBeVisible();
    },
  },
  "chosen rows": { of: "/verifications", path: list, act: chooseAll },
  "the dialog to decline many": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await chooseAll(desk);
      await press("Decline")(desk);
      await isOpen(desk);
      await expect(desk.getByText(/nobody has opened|has opened all/i)).toBeVisible();
    },
  },
  "the dialog to export": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await press("Export")(desk);
      await isOpen(desk);
    },
  },
  "the command palette": {
    of: "/verifications",
    path: list,
    act: async (desk, { party }) => {
      await press(/^Search/)(desk);
      await desk.getByRole("combobox", { name: "Go to a page" }).fill(`Ottoline${party.word}`);
      await expect(desk.getByRole("option").first()).toContainText(party.word);
    },
  },
  "the keys of the list": {
    of: "/verifications",
    path: list,
    act: async (desk) => {
      await expect(async () => {
        await desk.keyboard.press("?");
        await expect(desk.getByRole("dialog")).toBeVisible({ timeout: 1000 });
      }).toPass();
    },
  },
  "a bulk run": {
    of: "/verifications/bulk/[id]",
    path: ({ party }) => `/verifications/bulk/${party.ids.run}`,
  },
  "the user's menu": { of: "/verifications", path: list, act: press(/Administrator/) },
};
