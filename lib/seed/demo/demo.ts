import { insertStory } from "@/db/queries/seed";
import type { Ctx } from "@/lib/context";
import type { Actor } from "@/lib/core/identity/actor";
import type { Env } from "@/lib/env";
import { chanceOf } from "./chance";
import { type Company, seedCompany } from "./company";
import { seedDeliveries } from "./deliveries";
import { keptOf } from "./kept";
import { openScene } from "./open";
import { people } from "./people";
import { papersOf } from "./photograph";
import { type Entry, stories } from "./stories";
import { tellerOf } from "./tell";

const creatorOf = ({ colleagues, live, test }: Company, { isByHand, isTest }: Entry): Actor =>
  isByHand ? { kind: "user", role: "operator", ...colleagues.amara } : (isTest ? test : live).client;

/** A bank that has used Proofdesk for ten days, with somebody from everywhere. No jobs: the demo calls nobody. */
export async function seedDemo(ctx: Ctx, env: Env, now = new Date()) {
  const company = await seedCompany(ctx, env);
  for (const [index, entry] of stories.entries()) {
    const person = people[index];
    if (!person) throw new Error("more stories than people");
    const chance = chanceOf(index + 1);
    const createdAt = new Date(now.getTime() - entry.hoursAgo * 3_600_000 - chance.between(0, 59_000));
    const { id: integrationId } = company[entry.isTest ? "test" : "live"].integration;
    const scene = openScene({ integrationId, person, actor: creatorOf(company, entry), createdAt }, chance);
    const papers = papersOf(person, index, chance, now.getFullYear());
    await entry.story(tellerOf(scene, papers, company.colleagues, chance));
    await insertStory(ctx.db, { ...scene, verification: { ...scene.verification, ...keptOf(scene) } });
    if (!entry.isTest)
      await seedDeliveries(ctx, scene, company.endpoint, { trouble: entry.trouble, chance, now });
  }
}
