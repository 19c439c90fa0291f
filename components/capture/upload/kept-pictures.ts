import type { MediaContext, PictureSource } from "@/lib/core/document/document";
import type { Taken } from "./send-taken";

/** A picture that was taken and is not yet with the server. */
export type KeptPicture = Taken & { context: MediaContext; attemptNumber: number };

/** Bytes, because some browsers lose the content of blobs that they store. */
type Row = {
  link: string;
  context: MediaContext;
  source: PictureSource;
  attemptNumber: number;
  keptAt: number;
  type: string;
  bytes: ArrayBuffer;
  preliminary: ArrayBuffer | null;
};

const storeName = "pictures";
const longestKept = 86_400_000;
const patience = 1000;

/** The end of a key tells two of them apart, and opens nothing. */
const linkOf = (token: string) => token.slice(-12);

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("capture", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(storeName, { keyPath: ["link", "context"] });
  return done(request);
}

async function tryWithStore<T>(use: (store: IDBObjectStore) => Promise<T>): Promise<T | undefined> {
  try {
    const database = await open();
    try {
      return await use(database.transaction(storeName, "readwrite").objectStore(storeName));
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof DOMException || error instanceof ReferenceError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what is forgotten at once must not be kept a moment later. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}

/** Runs `use` where the browser lets a page store anything: in private windows and foreign frames it may not. */
const withStore = <T>(use: (store: IDBObjectStore) => Promise<T>) => inTurn(() => tryWithStore(use));

export const keepPicture = (token: string, { picture, preliminary = null, ...rest }: KeptPicture) =>
  inTurn(async () => {
    const row: Row = {
      ...rest,
      link: linkOf(token),
      keptAt: Date.now(),
      type: picture.type,
      bytes: await picture.arrayBuffer(),
      preliminary: preliminary && (await preliminary.arrayBuffer()),
    };
    await tryWithStore((store) => done(store.put(row)));
  });

export const forgetPicture = (token: string, context: MediaContext) =>
  withStore((store) => done(store.delete([linkOf(token), context])));

const isOver = (keptAt: number) => Date.now() - keptAt > longestKept;

/** What a link has left, oldest first. What nobody came back for is thrown away, whichever link it was of. */
async function readRows(token: string): Promise<Row[]> {
  const rows = await withStore(async (store) => {
    const all: Row[] = await done(store.getAll());
    for (const { link, context, keptAt } of all) if (isOver(keptAt)) store.delete([link, context]);
    return all;
  });
  return (rows ?? [])
    .filter(({ link, keptAt }) => link === linkOf(token) && !isOver(keptAt))
    .sort((a, b) => a.keptAt - b.keptAt);
}

/** Nothing is kept of a link that is over. */
export async function forgetAll(token: string) {
  for (const { context } of await readRows(token)) await forgetPicture(token, context);
}

/** What a link has left; a device that does not answer has nothing. */
export async function readKept(token: string): Promise<KeptPicture[]> {
  const rows = await Promise.race([
    readRows(token),
    new Promise<Row[]>((resolve) => setTimeout(resolve, patience, [])),
  ]);
  return rows.map(({ bytes, type, preliminary, context, source, attemptNumber }) => ({
    ...{ context, source, attemptNumber },
    picture: new Blob([bytes], { type }),
    preliminary: preliminary && new Blob([preliminary], { type: "image/jpeg" }),
  }));
}

let recovered: KeptPicture[] | undefined;

/** Reads what is left before anything is shown, so that a page that was loaded again stands where it stood. */
export async function recoverPictures(token: string): Promise<void> {
  recovered = await readKept(token);
}

/** Hands over what was recovered, once. */
export function takeRecovered(): KeptPicture[] | undefined {
  const taken = recovered;
  recovered = undefined;
  return taken;
}
