import { Banner } from "@/components/ui/banner";
import { RelativeTime } from "@/components/ui/relative-time";

type FreshnessProps = { asOf: Date | undefined; timeZone: string };

/** What the figures can know of, under the head of the page. */
export const Freshness = ({ asOf, timeZone }: FreshnessProps) => (
  <>
    {asOf ? (
      <>
        As of <RelativeTime at={asOf} /> ·{" "}
      </>
    ) : null}
    By day of creation, in {timeZone.replaceAll("_", " ")}
  </>
);

export const BeingCounted = () => (
  <div className="mb-4">
    <Banner tone="attention" title="Figures are being counted">
      This takes some minutes after an update. Until then some days may be missing.
    </Banner>
  </div>
);
