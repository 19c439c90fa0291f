import { NavTabs } from "@/components/ui/nav-tabs";
import { Shape } from "@/components/ui/shape";
import { toneText } from "@/components/ui/tone";
import { type DeliveryStatus, deliveryStatuses } from "@/lib/core/webhook/webhook";
import { deliveryLooks } from "./delivery-look";

type OutcomeTabsProps = {
  current?: DeliveryStatus;
  hrefOf: (status: DeliveryStatus | undefined) => string;
};

/** The log by what came of it. */
export const OutcomeTabs = ({ current, hrefOf }: OutcomeTabsProps) => (
  <NavTabs
    label="Outcome"
    items={[
      { label: "All", href: hrefOf(undefined), current: current === undefined },
      ...deliveryStatuses.map((status) => ({
        label: deliveryLooks[status].word,
        href: hrefOf(status),
        current: status === current,
        icon: <Shape name={deliveryLooks[status].shape} className={toneText[deliveryLooks[status].tone]} />,
      })),
    ]}
  />
);
