import type { Db } from "@/db/client";
import { database } from "@/db/client";
import { type Actor, nowhere, type Origin, type Scope, systemActor } from "@/lib/core/identity/actor";

/** First argument of every verb: where the data is, what of it the actor reaches, who asks and from where. */
export type Ctx = { db: Db; scope: Scope; actor: Actor; origin: Origin };

export const contextFor = (actor: Actor, scope: Scope, origin: Origin = nowhere): Ctx => ({
  db: database(),
  scope,
  actor,
  origin,
});

/** For jobs: reaches everything. Never for something a caller asked. */
export const systemContext = (): Ctx => contextFor(systemActor, { integrationIds: "all" });

/** Runs `work` in one transaction: all of it commits, or nothing. */
export const inTransaction = <T>(ctx: Ctx, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  ctx.db.transaction((tx) => work({ ...ctx, db: tx }));
