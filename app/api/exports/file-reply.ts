import type { Reply } from "@/lib/http/route";

type File = { stream: Reply["stream"]; mimeType: string; name: string };

/** A file that is made while it is read: nobody on the way may keep it, or wait for all of it. */
export const fileReply = ({ stream, mimeType, name }: File): Reply => ({
  status: 200,
  body: "",
  stream,
  headers: {
    "content-type": mimeType,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "private, no-store",
    "x-accel-buffering": "no",
  },
});
