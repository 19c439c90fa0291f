/**
 * What the verifications table asks of the database at 10,000,000 rows against 10,000, as ratios within one run, with
 * the plan of each question in `bench/table-explain.md`: `npx tsx bench/table.ts [rows] [folder]`. Filling takes a
 * while, and about 2 GB of disk per million rows; a folder keeps what was filled for the next run.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { connect } from "@/db/client";
import { contextFor } from "@/lib/context";
import { systemActor } from "@/lib/core/identity/actor";
import { explain } from "./support/explain";
import { withFilledDatabase } from "./support/filled";
import { processorTime } from "./support/processor-time";
import { median, quantile } from "./support/scratch";
import { type Filled, questions } from "./support/table-questions";

const [few, many] = [10_000, Number(process.argv[2] ?? 10_000_000)];
const keptIn = process.argv[3];
const rounds = 40;
const warmUps = 6;

/** Below so many milliseconds a ratio says nothing: waiting for the connection is half of it. */
const tiny = 5;

async function filledIn(url: string, rows: number): Promise<Filled> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql`
    select (select id from integrations where name = 'Integration 3') as integration, (select id from users limit 1) as reviewer`;
  await sql.end();
  return { rows, integrationId: row?.integration, reviewerId: row?.reviewer };
}

async function open(url: string, filled: Filled) {
  const { db, close } = connect(url, { max: 1 });
  const [backend] = await db.execute<{ pid: number }>("select pg_backend_pid() as pid");
  const ctx = { ...contextFor(systemActor, { integrationIds: "all" }), db };
  const time = async (ask: (typeof questions)[string], at: number) => {
    const [startedAt, worked] = [performance.now(), processorTime(backend?.pid)];
    await ask(ctx, filled, at);
    return { took: performance.now() - startedAt, worked: processorTime(backend?.pid) - worked };
  };
  return { time, close };
}

type Time = { took: number; worked: number };

const milliseconds = (value: number) => value.toFixed(value < 10 ? 2 : 0);

function figuresOf(times: readonly Time[][]): string {
  const took = times.map((side) => side.map(({ took }) => took));
  const worked = times.map((side) => median(side.map(({ worked }) => worked)));
  const [before = 0, after = 0] = took.map(median);
  const [lighter = 0, heavier = 0] = worked;
  const figures = took.map((side) => `${milliseconds(median(side))} (${milliseconds(quantile(side, 0.95))})`);
  const onProcessor = `${milliseconds(lighter)} ${milliseconds(heavier)} ${(heavier / lighter).toFixed(2)}`;
  const isMet = after < 100 && (after / before <= 1.5 || after < tiny);
  return `${figures.map((figure) => figure.padEnd(16)).join("")}${(after / before).toFixed(2).padEnd(7)}${onProcessor}${isMet ? "" : "  missed"}`;
}

await withFilledDatabase(few, keptIn, async (smallUrl) => {
  await withFilledDatabase(many, keptIn, async (largeUrl) => {
    const small = { url: smallUrl, filled: await filledIn(smallUrl, few) };
    const large = { url: largeUrl, filled: await filledIn(largeUrl, many) };
    const sides = [await open(small.url, small.filled), await open(large.url, large.filled)] as const;
    const plans: string[] = [];
    console.log(
      `milliseconds, median (95 of 100) of ${rounds} rounds: ${few} rows | ${many} rows | ratio | processor, ratio`,
    );
    for (const [name, ask] of Object.entries(questions)) {
      const times = sides.map((): Time[] => []);
      // Taking turns, so that whatever else the machine does falls on both.
      for (let round = -warmUps; round < rounds; round++)
        for (const [side, { time }] of sides.entries()) {
          const measured = await time(ask, Math.abs(round) / rounds);
          if (round >= 0) times[side]?.push(measured);
        }
      console.log(name.padEnd(38) + figuresOf(times));
      const found = await explain(large.url, (ctx) => ask(ctx, large.filled, 0.5));
      plans.push(`## ${name}\n\n${found.map((plan) => `\`\`\`\n${plan}\n\`\`\``).join("\n\n")}\n`);
    }
    await Promise.all(sides.map(({ close }) => close()));
    const title = `# Plans of the verifications table at ${many.toLocaleString("en")} rows\n\nMade by \`npx tsx bench/table.ts\`.\n`;
    writeFileSync(fileURLToPath(new URL("table-explain.md", import.meta.url)), [title, ...plans].join("\n"));
  });
});
process.exit(0);
