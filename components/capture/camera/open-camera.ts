export type Facing = "environment" | "user";
export type CameraProblem = "denied" | "missing" | "busy" | "unsupported" | "insecure";

const problemOf: Record<string, CameraProblem> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
};

export const stop = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};

/** What is asked for, best first: some drivers fail at a size that they offer, and a camera chosen before may be gone. */
const wishes = (facing: Facing, deviceId: string | null): MediaTrackConstraints[] => {
  const which: MediaTrackConstraints = deviceId
    ? { deviceId: { exact: deviceId } }
    : { facingMode: { ideal: facing } };
  return [
    { ...which, width: { ideal: 2560 }, height: { ideal: 1440 } },
    { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
    { facingMode: { ideal: facing } },
  ];
};

/** Another wish may succeed where the size or the device was the trouble; not where somebody said no. */
const mayHelp = new Set(["NotReadableError", "OverconstrainedError", "AbortError"]);

/** The camera's stream, or why there is none. */
export async function openCamera(
  facing: Facing,
  deviceId: string | null,
): Promise<MediaStream | CameraProblem> {
  if (!window.isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia) return "unsupported";
  let problem: CameraProblem = "busy";
  for (const video of wishes(facing, deviceId)) {
    try {
      return await navigator.mediaDevices.getUserMedia({ audio: false, video });
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof Error)) throw error;
      problem = problemOf[error.name] ?? "busy";
      if (!mayHelp.has(error.name)) return problem;
    }
  }
  return problem;
}
