import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionError, ActionResult } from "@/lib/core/action-result";

/** Does something and says how it went. */
export function useAct() {
  const [pending, start] = useTransition();
  const toast = useToast();
  const act = async (
    work: () => Promise<ActionResult<unknown>>,
    done: string,
  ): Promise<ActionError | undefined> => {
    const result = await work();
    if (result.ok) toast.show({ title: done, tone: "success" });
    else if (!result.error.fields) toast.show({ title: result.error.message, tone: "danger" });
    return result.ok ? undefined : result.error;
  };
  return { act, pending, start };
}
