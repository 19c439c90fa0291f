"use client";

import { useRouter } from "next/navigation";
import { NewIntegrationButton } from "@/components/integrations/new-integration";
import type { AddIntegration } from "@/components/integrations/new-integration-action";

/** Makes the first integration and stays in the guide. */
export function FirstIntegration({ add }: { add: AddIntegration }) {
  const router = useRouter();
  return <NewIntegrationButton add={add} onStored={() => router.refresh()} />;
}
