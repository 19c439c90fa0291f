import { expect } from "../test";
import type { Scene } from "./scene";
import { isOpen, press, type State } from "./state";

const verification = ({ party }: Scene) => `/verifications/${party.ids.verification}`;
const atDesk = ({ party }: Scene) => `/review/${party.ids.verification}`;

/** A verification, and the review desk. */
export const caseStates: Record<string, State> = {
  "a verification in review": { of: "/verifications/[id]", path: verification },
  "the form to decline": {
    of: "/verifications/[id]",
    path: verification,
    act: async (desk) => {
      await press(/^Decline/)(desk);
      await desk.getByRole("radio", { name: "Known fraud" }).click();
    },
  },
  "the form to ask again": {
    of: "/verifications/[id]",
    path: verification,
    act: async (desk) => {
      await press(/^Ask again/)(desk);
      await desk.getByRole("radio", { name: "Picture is not readable" }).click();
      await desk.getByRole("checkbox", { name: "Selfie" }).click();
    },
  },
  "an approved verification": {
    of: "/verifications/[id]",
    path: ({ party }) => `/verifications/${party.ids.decided}`,
    act: (desk) => desk.locator("summary").first().click(),
  },
  "the dialog to change a decision": {
    of: "/verifications/[id]",
    path: ({ party }) => `/verifications/${party.ids.decided}`,
    act: async (desk) => {
      await press("Change decision")(desk);
      await isOpen(desk);
    },
  },
  "the review queue": { of: "/review", path: () => "/review" },
  "an empty queue": { of: "/review", path: () => "/review", as: ({ newcomer }) => newcomer },
  "a case at the desk": {
    of: "/review/[id]",
    path: atDesk,
    act: (desk) => expect(desk.getByText(/today, /)).toBeVisible(),
  },
  "a picture in other light": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press("Brightness and contrast")(desk);
      await expect(desk.getByRole("slider", { name: "Contrast" })).toBeVisible();
    },
  },
  "the reasons at the desk": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press(/^Ask again/)(desk);
      await desk.getByRole("radio", { name: "Face is not clearly visible" }).click();
    },
  },
  "handing a case over": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press(/^Hand over/)(desk);
      await expect(desk.getByLabel("Why?")).toBeVisible();
    },
  },
  "a note that is changed": {
    of: "/review/[id]",
    path: atDesk,
    as: ({ party }) => party.users.administrator,
    act: async (desk) => {
      await press("Edit this note")(desk);
      await expect(desk.getByRole("form", { name: "Edit the note" })).toBeVisible();
    },
  },
  "the form for a status": {
    of: "/review/[id]",
    path: atDesk,
    act: async (desk) => {
      await press("Set status…")(desk);
      await expect(desk.getByLabel("Status", { exact: true })).toBeVisible();
    },
  },
  "a decision that can be undone, and nothing after it": {
    of: "/review/[id]",
    path: ({ party, undoneId }) =>
      `/review/${undoneId}?integration=${party.ids.integration}&reason=face_mismatch`,
    act: async (desk) => {
      await press(/^Decline/)(desk);
      await desk.getByRole("radio", { name: "Known fraud" }).click();
      await desk.keyboard.press("Control+Enter");
      await expect(desk.getByRole("heading", { name: "Nothing else waits for you." })).toBeVisible();
    },
  },
  "a case that somebody else has open": {
    of: "/review/[id]",
    path: ({ takenId }) => `/review/${takenId}`,
    act: (desk) => expect(desk.getByText(/is on this, opened/)).toBeVisible(),
  },
  "a case that is decided": {
    of: "/review/[id]",
    path: ({ party }) => `/review/${party.ids.decided}`,
  },
  "a verification asked for again": {
    of: "/verifications/[id]",
    path: ({ againId }) => `/verifications/${againId}`,
  },
  "its link and code": {
    of: "/verifications/[id]",
    path: ({ againId }) => `/verifications/${againId}`,
    act: press("Link and QR code"),
  },
  "a verification that is not there": {
    of: "/verifications/[id]",
    path: () => "/verifications/00000000-0000-4000-8000-000000000000",
  },
  "the question before it is redacted": {
    of: "/verifications/[id]",
    path: ({ party }) => `/verifications/${party.ids.decided}`,
    act: async (desk) => {
      await press("Redact…")(desk);
      await expect(desk.getByRole("alertdialog")).toBeVisible();
    },
  },
};
