import { deleteUpload, selectUploads, type Upload } from "@/db/queries/uploads";
import type { Ctx } from "@/lib/context";
import { get, put, removeAll } from "./storage";

const pieceKey = (uploadId: string, offset: number) => `${uploadId}/at${offset}`;

export const keepPiece = (uploadId: string, offset: number, bytes: Buffer) =>
  put(pieceKey(uploadId, offset), bytes);

export const forgetPieces = removeAll;

/** All pieces one after another, or undefined where one of them is missing. */
export async function assemble({ id, size }: Pick<Upload, "id" | "size">): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  for (let offset = 0; offset < size; ) {
    const piece = await get(pieceKey(id, offset));
    if (!piece || piece.length === 0) return undefined;
    pieces.push(piece);
    offset += piece.length;
  }
  return Buffer.concat(pieces);
}

/** Ends an upload, arrived or not. */
export async function dropUpload({ db, scope }: Ctx, id: string) {
  await deleteUpload(db, scope, id);
  await forgetPieces(id);
}

/** Ends what is on its way to a place of an attempt. */
export async function dropUploads(ctx: Ctx, attemptId: string, place: Parameters<typeof selectUploads>[3]) {
  for (const { id } of await selectUploads(ctx.db, ctx.scope, attemptId, place)) await dropUpload(ctx, id);
}
