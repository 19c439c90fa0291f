import { Banner } from "@/components/ui/banner";
import { ExactTime } from "../exact-time";

/** In the place of everything that was there. */
export const RedactedBanner = ({ at }: { at: Date }) => (
  <Banner title="Redacted">
    Names, document data and pictures were taken out on <ExactTime at={at} />. What was decided, and when,
    stays.
  </Banner>
);
