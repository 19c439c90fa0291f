import { expect } from "vitest";
import { test } from "@/lib/testing/test";
import { createUser } from "./create";
import { getTableSettings, saveTableSettings } from "./table-settings";

test("how somebody has left the table is kept for them alone", async ({ ctx }) => {
  const add = () =>
    createUser(ctx, { email: `${crypto.randomUUID()}@example.com`, name: "Rita", role: "viewer" });
  const [one, other] = [await add(), await add()];
  await saveTableSettings(ctx, one, { query: "status=review", filter: "country:ee" });
  await saveTableSettings(ctx, one, { columns: "created,person", filter: "country:lv" });
  expect(await getTableSettings(ctx, one)).toEqual({
    query: "status=review",
    columns: "created,person",
    density: "normal",
    recent: ["country:lv", "country:ee"],
  });
  expect(await getTableSettings(ctx, other)).toMatchObject({ query: "", recent: [] });
});
