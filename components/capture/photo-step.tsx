import { useState } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import type { PictureProblem } from "@/lib/core/document/picture";
import { CameraView } from "./camera/camera-view";
import { PictureError, pictureFromFile } from "./camera/picture";
import { useDroppedFile } from "./camera/use-dropped-file";
import type { Shot } from "./camera/use-shutter";
import { useMessages } from "./language";
import { PhotoIntro } from "./photo-intro";
import { PhotoKept } from "./photo-kept";
import { ShotReview } from "./shot-review";

type Props = {
  context: MediaContext;
  type: DocumentType;
  country: string | null;
  instructions: string | undefined;
  /** Whether a picture of this is there already, and where it can be seen if it was taken on this device. */
  isTaken: boolean;
  url?: string;
  /** What was wrong with one that the server has not kept. */
  refused: string | undefined;
  /** What the server finds wrong with the one that is there. */
  problems: readonly PictureProblem[];
  isCamera: boolean;
  onOpenCamera: () => void;
  onCloseCamera: () => void;
  onPicture: (shot: Shot) => void;
  onKeep: () => void;
};

/** One picture: what is wanted, the camera or a file, and a look at the result before it is used. */
export function PhotoStep({ context, type, isTaken, isCamera, onPicture, onKeep, ...rest }: Props) {
  const { photo } = useMessages();
  const [shot, setShot] = useState<Shot>();
  const [tries, setTries] = useState(0);
  const [refusal, setRefusal] = useState<PictureError["code"]>();
  const [isPreparing, setIsPreparing] = useState(false);

  const show = (taken: Shot) => {
    setTries((before) => before + 1);
    setShot(taken);
  };

  async function chooseFile(file: File) {
    setRefusal(undefined);
    setIsPreparing(true);
    try {
      show({ picture: await pictureFromFile(file, context), source: "file", problems: [] });
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      setRefusal(error.code);
    } finally {
      setIsPreparing(false);
    }
  }

  useDroppedFile(chooseFile);
  const problem = refusal && photo[refusal];
  const shared = { context, type, problem, isPreparing, onFile: chooseFile };
  if (shot)
    return (
      <ShotReview
        {...{ ...shared, shot, tries }}
        onUse={() => onPicture(shot)}
        onRetake={() => setShot(undefined)}
      />
    );
  if (isCamera) return <CameraView {...shared} onShot={show} onClose={rest.onCloseCamera} />;
  if (isTaken)
    return (
      <PhotoKept
        {...shared}
        url={rest.url}
        problems={rest.problems}
        onRetake={rest.onOpenCamera}
        onKeep={onKeep}
      />
    );
  return (
    <PhotoIntro
      {...shared}
      problem={problem ?? rest.refused}
      country={rest.country}
      instructions={rest.instructions}
      onOpenCamera={rest.onOpenCamera}
    />
  );
}
