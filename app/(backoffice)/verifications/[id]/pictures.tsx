import { NoPictures } from "@/components/verifications/picture-viewer/no-pictures";
import { PictureViewer } from "@/components/verifications/picture-viewer/picture-viewer";
import { shownPictures } from "@/components/verifications/picture-viewer/shown-picture";
import { may } from "@/lib/core/identity/roles";
import type { LoadedVerification } from "./page";

/** The pictures, for those who may see them. */
export function Pictures({ details: { user, pictures, attempts } }: { details: LoadedVerification }) {
  if (!may(user.role, "media:read")) return <NoPictures why="hidden" />;
  const shown = shownPictures(pictures, attempts);
  return shown.length > 0 ? <PictureViewer pictures={shown} /> : <NoPictures why="none" />;
}
