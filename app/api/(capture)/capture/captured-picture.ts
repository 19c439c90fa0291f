import { z } from "zod";
import { mediaContexts, pictureStages } from "@/lib/core/document/document";

/** What a device says of a picture that it sends. */
export const capturedPicture = z.object({
  context: z.enum(mediaContexts),
  stage: z.enum(pictureStages).default("final"),
  source: z.enum(["camera", "file"]).default("file"),
});
