import { expect } from "vitest";
import { noBrand } from "@/lib/core/brand/brand";
import { integrationSettings } from "@/lib/core/integration/settings";
import { test } from "@/lib/testing/test";
import { brandChange, setBrand } from "./brand";
import { frameOriginsChange } from "./frame-origins";
import { getIntegration } from "./get";
import { integrationChange, updateIntegration } from "./update";

const form = {
  ...{ name: " Shop ", color: "#0B5A63" },
  ...{ privacyUrl: "https://shop.example/privacy", support: "help@shop.example" },
};

test("a brand and its frames outlive a change of the other settings", async ({ ctx, made }) => {
  const { id } = made.integration;
  await setBrand(ctx, id, brandChange.parse(form));
  const frameOrigins = "https://shop.example\n\n https://Shop.example/ ";
  await updateIntegration(ctx, id, integrationChange.parse({ frameOrigins }));
  await updateIntegration(ctx, id, integrationChange.parse({ name: "Another", createsPerMinute: 7 }));
  expect((await getIntegration(ctx, id)).settings).toMatchObject({
    brand: { ...form, name: "Shop", color: "#0b5a63" },
    frameOrigins: ["https://shop.example"],
    createsPerMinute: 7,
  });
});

test("empty fields are none, and each that is wrong has its sentence", () => {
  expect(brandChange.parse({ name: " ", color: "", privacyUrl: "", support: "" })).toEqual(noBrand);
  expect(brandChange.parse({ ...form, support: "https://shop.example/help" }).support).toMatch(/^https/);
  const wrong = {
    name: "x".repeat(61),
    color: "#12345; background: url(//x)",
    privacyUrl: "http://shop.example",
    support: "javascript:alert(1)",
  };
  const { error } = brandChange.safeParse(wrong);
  expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(["color", "name", "privacyUrl", "support"]);
  expect(error?.issues.every(({ message }) => /\.$/.test(message))).toBe(true);
});

test("a line that is no origin is named", () => {
  const { error } = frameOriginsChange.safeParse("https://shop.example https://shop.example/path\n*");
  expect(error?.issues.map(({ message }) => message)).toEqual([
    "https://shop.example/path is no origin such as https://shop.example.",
    "* is no origin such as https://shop.example.",
  ]);
});

test("settings from before there were brands stay readable", () => {
  expect(integrationSettings.parse({ createsPerMinute: 5 })).toMatchObject({
    brand: noBrand,
    frameOrigins: [],
  });
});
