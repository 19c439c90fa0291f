import { cookies } from "next/headers";
import type { ReactNode } from "react";
import type { NavGroup } from "@/components/shell/nav-list";
import { Shell } from "@/components/shell/shell";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { UiProvider } from "@/components/ui/ui-provider";
import { userContext } from "@/lib/auth/context";
import { may, roleNames } from "@/lib/core/identity/roles";
import { countVerifications } from "@/lib/verifications/list";
import { signOutAction, signOutEverywhereAction } from "./actions";

const connections: NavGroup = {
  label: "Connections",
  entries: [
    { label: "Integrations", href: "/integrations", icon: "integrations" },
    { label: "Webhooks", href: "/webhooks", icon: "webhooks" },
  ],
};

export default async function BackOfficeLayout({ children }: { children: ReactNode }) {
  const { user, ctx } = await userContext("verification:read");
  const [{ review }, store] = await Promise.all([countVerifications(ctx, {}), cookies()]);
  return (
    <UiProvider>
      <Shell
        nav={[
          { entries: [{ label: "Verifications", href: "/verifications", icon: "list", count: review }] },
          ...(may(user.role, "webhook:read") ? [connections] : []),
        ]}
        user={{
          name: user.name,
          role: roleNames[user.role],
          theme: parseTheme(store.get(themeCookie)?.value),
          signOut: signOutAction,
          signOutEverywhere: signOutEverywhereAction,
        }}
      >
        {children}
      </Shell>
    </UiProvider>
  );
}
