import { Button, buttonClass } from "./button";
import { Emblem } from "./emblem";
import { FileButton } from "./file-button";
import { tellHost } from "./host-page";
import { CameraIcon, UploadIcon } from "./icons";
import { photo } from "./messages";
import { Notice } from "./notice";
import { facingOf, type PhotoProps } from "./photo-intro";
import { Screen } from "./screen";
import { Spinner } from "./spinner";
import type { CameraProblem } from "./use-camera";

type Props = Omit<PhotoProps, "type"> & { kind: CameraProblem; onRetry: () => void; onClose: () => void };

/** No camera: why, and the way that is always open. */
export function CameraProblemView({ context, kind, problem, isPreparing, onFile, onRetry }: Props) {
  const { title, text } = photo.camera[kind];
  const retry = () => {
    if (kind === "denied") tellHost("camera_denied");
    onRetry();
  };
  return (
    <Screen
      heading={title}
      lead={text}
      picture={
        <Emblem tone="attention">
          <CameraIcon className="size-9" />
        </Emblem>
      }
      actions={
        <>
          <Notice>{problem}</Notice>
          <FileButton facing={facingOf(context)} className={buttonClass("primary")} onFile={onFile}>
            {isPreparing ? <Spinner /> : <UploadIcon className="size-5" />}
            {isPreparing ? photo.preparing : photo.uploadInstead}
          </FileButton>
          {kind !== "unsupported" && (
            <Button look="quiet" onClick={retry}>
              {photo.tryCamera}
            </Button>
          )}
        </>
      }
    />
  );
}
