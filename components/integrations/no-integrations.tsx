import { Plug, SearchX } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { integrationsPath } from "./paths";

type NoIntegrationsProps = {
  search: string;
  /** The button to add one, for those who may. */
  add?: ReactNode;
};

/** Nothing is there, nothing is within reach, or nothing is found. */
export function NoIntegrations({ search, add }: NoIntegrationsProps) {
  if (search)
    return (
      <EmptyState
        icon={<SearchX />}
        title="Nothing found"
        text={`No integration has “${search}” in its name, its API key or its id.`}
        actions={<Button href={integrationsPath}>Clear search</Button>}
      />
    );
  if (add)
    return (
      <EmptyState
        icon={<Plug />}
        title="No integrations yet"
        text="An integration is what one of your backends calls, with keys of its own. Begin with a test one."
        actions={add}
      />
    );
  return (
    <EmptyState
      icon={<Plug />}
      title="No integrations within your reach"
      text="An administrator decides which ones you see."
    />
  );
}
