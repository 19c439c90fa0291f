import { useContext } from "react";
import { Button, buttonClass } from "../button";
import { CopyLink } from "../copy-link";
import { Emblem } from "../emblem";
import { HostContext } from "../host-page";
import { CameraIcon, UploadIcon } from "../icons";
import { useMessages } from "../language";
import type { Messages } from "../messages/messages";
import { Notice } from "../notice";
import { facingOf, type PhotoProps } from "../photo-intro";
import { Screen } from "../screen";
import { Spinner } from "../spinner";
import { browserOf } from "./browser";
import { FileButton } from "./file-button";
import type { CameraProblem } from "./open-camera";

type Props = Omit<PhotoProps, "type"> & { kind: CameraProblem; onRetry: () => void };

/** What happened and what can be done, in the words that fit the device at hand. */
function wordsOf({ camera }: Messages, kind: CameraProblem) {
  const { platform, isInApp } = browserOf(navigator.userAgent, navigator.maxTouchPoints);
  // Most apps that open links by themselves keep the camera from them; a browser is one tap away.
  if (isInApp && kind !== "insecure") {
    const steps = { ios: camera.inAppIos, android: camera.inAppAndroid, desktop: null }[platform];
    return { isInApp, heading: camera.inApp, text: camera.inAppText, steps };
  }
  const denied = { ios: camera.deniedIos, android: camera.deniedAndroid, desktop: camera.deniedText };
  const text = kind === "denied" ? denied[platform] : camera[`${kind}Text`];
  return { isInApp: false, heading: camera[kind], text, steps: null };
}

/** Trying again changes nothing there. */
const final: readonly CameraProblem[] = ["unsupported", "insecure"];

/** No camera: why, and the way that is always open. */
export function CameraProblemView({ context, kind, problem, isPreparing, onFile, onRetry }: Props) {
  const messages = useMessages();
  const { camera, photo } = messages;
  const host = useContext(HostContext);
  const { isInApp, heading, text, steps } = wordsOf(messages, kind);
  const retry = () => {
    if (kind === "denied") host.tell("camera_denied");
    onRetry();
  };
  return (
    <Screen
      heading={heading}
      lead={text}
      picture={
        <Emblem tone="attention">
          <CameraIcon className="size-9" />
        </Emblem>
      }
      actions={
        <>
          <Notice>{problem}</Notice>
          <FileButton
            context={context}
            facing={facingOf(context)}
            className={buttonClass("primary")}
            onFile={onFile}
          >
            {isPreparing ? <Spinner /> : <UploadIcon className="size-5" />}
            {isPreparing ? photo.preparing : photo.uploadInstead}
          </FileButton>
          {!final.includes(kind) && (
            <Button look="quiet" onClick={retry}>
              {camera.retry}
            </Button>
          )}
        </>
      }
    >
      {steps && <p className="mt-4 text-md">{steps}</p>}
      {isInApp && (
        <div className="mt-5">
          <CopyLink link={window.location.href} />
        </div>
      )}
      <p className="mt-4 hidden text-base text-ink-muted [@media(hover:hover)_and_(pointer:fine)]:block">
        {camera.drop}
      </p>
    </Screen>
  );
}
