/** The Shape Detection API, which few browsers have; https://wicg.github.io/shape-detection-api/ */
type Detector = { detect: (image: ImageBitmap | ImageData) => Promise<{ boundingBox: { width: number } }[]> };
type DetectorClass = new (options: { maxDetectedFaces: number; fastMode: boolean }) => Detector;

const detectorClass = () => (globalThis as { FaceDetector?: DetectorClass }).FaceDetector;

/** A face in the background, this much smaller than the largest, is not meant. */
const minShare = 0.5;

let detector: Detector | null | undefined;

/** How many faces the device finds; null where it cannot look. */
export async function countFaces(image: ImageBitmap | ImageData): Promise<number | null> {
  const FaceDetector = detectorClass();
  if (detector === undefined)
    detector = FaceDetector ? new FaceDetector({ maxDetectedFaces: 4, fastMode: true }) : null;
  if (!detector) return null;
  try {
    const widths = (await detector.detect(image)).map(({ boundingBox }) => boundingBox.width);
    return widths.filter((width) => width >= minShare * Math.max(...widths)).length;
  } catch (error) {
    // There is a class, but no service behind it: some Linux and Android builds.
    if (!(error instanceof DOMException)) throw error;
    detector = null;
    return null;
  }
}
