import { buttonClass } from "../button";
import { UploadIcon } from "../icons";
import { useMessages } from "../language";
import type { PhotoProps } from "../photo-intro";
import { FileButton } from "./file-button";
import { AutomaticIcon, SwitchIcon, TorchIcon, VoiceIcon } from "./icons";
import { ShutterButton } from "./shutter-button";
import { ToolButton } from "./tool-button";

type Switch = { isOn: boolean; toggle: () => void } | null;

type Props = Pick<PhotoProps, "context" | "onFile"> & {
  isReady: boolean;
  progress: number;
  automatic: NonNullable<Switch>;
  torch: Switch;
  voice: Switch;
  onNextCamera: (() => void) | null;
  onShoot: () => void;
};

/** Everything the thumb needs, below the picture; beside it on a phone that lies across. */
export function CameraControls({
  context,
  isReady,
  progress,
  onShoot,
  onFile,
  onNextCamera,
  ...switches
}: Props) {
  const { camera, photo } = useMessages();
  const { automatic, torch, voice } = switches;
  return (
    <div className="flex flex-col items-center gap-2 px-4 pt-4 pb-[max(0.75rem,env(safe-area-inset-bottom))] [@media(max-height:30rem)]:w-52 [@media(max-height:30rem)]:justify-center [@media(max-height:30rem)]:pe-[max(1rem,env(safe-area-inset-right))]">
      <div className="grid w-full max-w-96 grid-cols-[1fr_auto_1fr] items-center gap-3 [@media(max-height:30rem)]:flex [@media(max-height:30rem)]:flex-col">
        <div className="flex items-center gap-2">
          <ToolButton label={camera.automatic} isOn={automatic.isOn} onPress={automatic.toggle}>
            <AutomaticIcon />
          </ToolButton>
          {voice && (
            <ToolButton label={camera.voice} isOn={voice.isOn} onPress={voice.toggle}>
              <VoiceIcon />
            </ToolButton>
          )}
        </div>
        <ShutterButton label={camera.shutter} isReady={isReady} progress={progress} onPress={onShoot} />
        <div className="flex items-center justify-end gap-2">
          {torch && (
            <ToolButton label={camera.torch} isOn={torch.isOn} onPress={torch.toggle}>
              <TorchIcon />
            </ToolButton>
          )}
          {onNextCamera && (
            <ToolButton label={camera.switchCamera} onPress={onNextCamera}>
              <SwitchIcon />
            </ToolButton>
          )}
        </div>
      </div>
      <FileButton context={context} className={`${buttonClass("quiet")} min-h-11 py-2`} onFile={onFile}>
        <UploadIcon className="size-5" />
        {context === "address_document" ? photo.chooseDocument : photo.chooseFile}
      </FileButton>
    </div>
  );
}
