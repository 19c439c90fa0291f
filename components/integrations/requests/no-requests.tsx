import { ArrowRightLeft } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requestDays } from "@/lib/core/request/listing";
import { requestsPath } from "../paths";

export const NoRequests = () => (
  <EmptyState
    icon={<ArrowRightLeft />}
    title="No requests yet"
    text={`Every call of your backends stands here for ${requestDays} days, refused ones too. What they say of people does not.`}
  />
);

export const NoMatchingRequests = ({ integrationId }: { integrationId: string }) => (
  <EmptyState
    icon={<ArrowRightLeft />}
    title="No such request"
    text={`Nothing of the last ${requestDays} days matches these filters.`}
    actions={<Button href={requestsPath(integrationId)}>Clear filters</Button>}
  />
);
