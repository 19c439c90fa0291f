"use client";

import { useEffect } from "react";
import type { ShownPicture } from "@/components/verifications/picture-viewer/shown-picture";

/** Has the browser unpack the pictures of a case that lies ahead, so that they are there at once. */
export function useDecoded(pictures: readonly ShownPicture[] | undefined) {
  useEffect(() => {
    // A picture that cannot be unpacked says so where it is shown.
    for (const { id } of pictures ?? [])
      for (const image of document.querySelectorAll<HTMLImageElement>(`img[src="/api/media/${id}"]`))
        image.decode().catch(() => undefined);
  }, [pictures]);
}
