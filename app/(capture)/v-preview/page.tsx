import { Preview } from "@/components/capture/preview";

/** For the frame in an integration's settings: holds nothing of its own. */
export default function PreviewPage() {
  return <Preview />;
}
