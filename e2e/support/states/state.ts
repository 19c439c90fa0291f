import type { Page } from "@playwright/test";
import { expect } from "../test";
import type { Scene } from "./scene";

export type State = {
  /** Which page of `app` this is. */
  of: string;
  path: (scene: Scene) => string;
  /** What is done there. */
  act?: (desk: Page, scene: Scene) => Promise<void>;
  as?: (scene: Scene) => { email: string; password: string };
};

export const press = (name: string | RegExp) => (desk: Page) =>
  desk.getByRole("button", { name }).first().click();

export const isOpen = (desk: Page) => expect(desk.getByRole("dialog")).toBeVisible();

export const integration = ({ party }: Scene) => `/integrations/${party.ids.integration}`;
