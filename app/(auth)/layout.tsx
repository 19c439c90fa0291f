import type { ReactNode } from "react";
import { UiProvider } from "@/components/ui/ui-provider";

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <UiProvider>{children}</UiProvider>;
}
