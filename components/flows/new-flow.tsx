import { Plus } from "lucide-react";
import { newFlowPath } from "@/components/integrations/paths";
import { Button } from "@/components/ui/button";

/** The way to a flow of one's own. */
export const NewFlow = ({ integrationId }: { integrationId: string }) => (
  <Button variant="primary" icon={<Plus />} href={newFlowPath(integrationId)}>
    New flow
  </Button>
);
