import { ChartNoAxesColumn } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Environment } from "@/lib/core/integration/settings";

type NoFiguresProps = { environment: Environment; allTimeHref: string; testHref: string };

/** Stands where nothing was created that the filters let through. */
export const NoFigures = ({ environment, allTimeHref, testHref }: NoFiguresProps) => (
  <EmptyState
    icon={<ChartNoAxesColumn />}
    title={`No ${environment} verifications here`}
    text="Nothing was created on these days that the filters let through. What is created shows here within a minute or two."
    actions={
      <>
        <Button href={allTimeHref}>Show all time</Button>
        {environment === "live" ? <Button href={testHref}>Show test</Button> : null}
      </>
    }
  />
);
