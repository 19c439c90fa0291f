import { expect } from "vitest";
import { barTotal, type Chart } from "@/lib/core/verification/chart";
import { addCase } from "@/lib/testing/reviewing";
import { test } from "@/lib/testing/test";
import { createVerification } from "./create";
import { drawChart } from "./draw-chart";

const totals = ({ bars }: Chart) => bars.reduce((sum, bar) => sum + barTotal(bar), 0);

test("bars hold what the list does, by what became of it", async ({ ctx, made }) => {
  const { integration } = made;
  const filter = { integrationIds: [integration.id] };
  await addCase(ctx, integration);
  await addCase(ctx, integration);
  await createVerification(ctx, integration, {});
  const chart = await drawChart(ctx, filter, undefined, "Europe/Tallinn");
  expect(chart).toMatchObject({ bucket: "day", isUsual: true });
  expect(chart.bars.at(-1)?.totals).toEqual({ approved: 0, declined: 0, desk: 2, other: 1 });
  expect(totals(chart)).toBe(3);
  expect(totals(await drawChart(ctx, filter, "review", "UTC"))).toBe(2);
  expect(totals(await drawChart(ctx, { ...filter, statuses: ["created"] }, "review", "UTC"))).toBe(0);
  const age = { least: 60 };
  expect(await drawChart(ctx, { ...filter, age }, undefined, "UTC")).toMatchObject({ isUsual: false });
  const hour = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 60_000) };
  const hourly = await drawChart(ctx, { ...filter, ...hour }, undefined, "UTC");
  expect([hourly.bucket, totals(hourly)]).toEqual(["hour", 3]);
});

test("a list that nothing can be in has no bars to choose", async ({ ctx, made }) => {
  const filter = { integrationIds: [made.integration.id], from: new Date("2900-01-01") };
  expect((await drawChart(ctx, filter, undefined, "UTC")).bars.length).toBeLessThanOrEqual(1);
});
