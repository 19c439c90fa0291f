import type { Ctx } from "@/lib/context";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/log";
import { watchChanges } from "./changes";
import { takePlace } from "./open-pages";
import { getLiveState, type ShownPage } from "./state";

const beatMs = 15_000;
const checkMs = 30_000;

/** Milliseconds that a browser waits before it asks again. */
const retryMs = 3000;

type Follow = {
  page: ShownPage;
  /** The last change that the browser has heard of, where it comes back. */
  lastEventId?: string;
  /** Whether whoever asked may still see what they see. */
  mayGoOn: () => Promise<boolean>;
  checkEveryMs?: number;
};

/** Tells a page of the list what has changed, as server-sent events, until its reader or their sign-in goes. */
export function followPage(ctx: Ctx, { page, lastEventId, mayGoOn, checkEveryMs = checkMs }: Follow) {
  const { actor } = ctx;
  if (actor.kind !== "user") throw new AppError("forbidden", "Only people look on.");
  const encoder = new TextEncoder();
  let [stop, end] = [() => {}, (_: string) => {}];
  const givePlace = takePlace(actor.id, () => end(""));

  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      let [isOver, told, isAsking] = [false, "", false];
      let wanted: string | undefined;
      const send = (text: string) => {
        if (!isOver && text) controller.enqueue(encoder.encode(text));
      };
      end = (text) => {
        if (isOver) return;
        send(text);
        stop();
        controller.close();
      };

      /** One question at a time; what comes meanwhile is one more. */
      const tell = async (change: string) => {
        wanted = change;
        if (isAsking) return;
        isAsking = true;
        while (wanted !== undefined && !isOver) {
          const id: string = wanted;
          wanted = undefined;
          const state = JSON.stringify(await getLiveState(ctx, page));
          if (state !== told) send(`id: ${id}\nevent: state\ndata: ${state}\n\n`);
          told = state;
        }
        isAsking = false;
      };
      const orBreak = (work: Promise<unknown>) =>
        work.catch((error: unknown) => {
          log.error("a page could not be kept up to date", { error });
          end("");
        });

      const unwatch = watchChanges((change) => void orBreak(tell(change)));
      const beat = setInterval(() => send(": still here\n\n"), beatMs);
      const check = async () => {
        if (!(await mayGoOn())) end("event: end\ndata: {}\n\n");
      };
      const checking = setInterval(() => void orBreak(check()), checkEveryMs);
      stop = () => {
        isOver = true;
        unwatch();
        clearInterval(beat);
        clearInterval(checking);
        givePlace();
      };
      send(`retry: ${retryMs}\n\n`);
      // What was missed between the page and its first word, or while the line was cut.
      void orBreak(tell(lastEventId ?? ""));
    },
    cancel: () => stop(),
  });
}
