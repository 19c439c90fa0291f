"use client";

import { useState } from "react";
import type { DocumentType, MediaContext } from "@/lib/core/document/document";
import { CameraView } from "./camera-view";
import { PhotoIntro } from "./photo-intro";
import { PhotoKept } from "./photo-kept";
import { PictureError, pictureFromFile } from "./picture";
import { ShotReview } from "./shot-review";

type Props = {
  context: MediaContext;
  type: DocumentType;
  /** Whether a picture of this is there already, and where it can be seen if it was taken on this device. */
  isTaken: boolean;
  url?: string;
  isCamera: boolean;
  onOpenCamera: () => void;
  onCloseCamera: () => void;
  onPicture: (picture: Blob) => void;
  onKeep: () => void;
};

/** One picture: what is wanted, the camera or a file, and a look at the result before it is used. */
export function PhotoStep({ context, type, isTaken, url, isCamera, onPicture, onKeep, ...camera }: Props) {
  const [shot, setShot] = useState<Blob>();
  const [problem, setProblem] = useState<string>();
  const [isPreparing, setIsPreparing] = useState(false);

  async function chooseFile(file: File) {
    setProblem(undefined);
    setIsPreparing(true);
    try {
      setShot(await pictureFromFile(file));
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
      setProblem(error.message);
    } finally {
      setIsPreparing(false);
    }
  }

  const shared = { context, type, problem, isPreparing, onFile: chooseFile };
  if (shot)
    return (
      <ShotReview {...shared} shot={shot} onUse={() => onPicture(shot)} onRetake={() => setShot(undefined)} />
    );
  if (isCamera) return <CameraView {...shared} onShot={setShot} onClose={camera.onCloseCamera} />;
  if (isTaken) return <PhotoKept {...shared} url={url} onRetake={camera.onOpenCamera} onKeep={onKeep} />;
  return <PhotoIntro {...shared} onOpenCamera={camera.onOpenCamera} />;
}
