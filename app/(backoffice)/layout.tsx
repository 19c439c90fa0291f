import { cookies } from "next/headers";
import type { ReactNode } from "react";
import type { NavGroup } from "@/components/shell/nav-list";
import { Shell } from "@/components/shell/shell";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { PreferencesProvider } from "@/components/ui/preferences";
import { UiProvider } from "@/components/ui/ui-provider";
import { userContext } from "@/lib/auth/context";
import { parsePortalLanguage, portalLanguages } from "@/lib/core/identity/preferences";
import { may, roleNames } from "@/lib/core/identity/roles";
import { countVerifications } from "@/lib/verifications/list";

const connections: NavGroup = {
  label: "Connections",
  entries: [
    { label: "Integrations", href: "/integrations", icon: "integrations", goKey: "i" },
    { label: "Webhooks", href: "/webhooks", icon: "webhooks", goKey: "w" },
  ],
};

const administration: NavGroup = {
  label: "Administration",
  entries: [
    { label: "People", href: "/people", icon: "team", goKey: "p" },
    { label: "Audit", href: "/audit", icon: "audit", goKey: "a" },
  ],
};

export default async function BackOfficeLayout({ children }: { children: ReactNode }) {
  const { user, ctx } = await userContext("verification:read");
  const [{ review }, store] = await Promise.all([countVerifications(ctx, {}), cookies()]);
  const preferences = {
    locale: portalLanguages[parsePortalLanguage(user.language)].locale,
    timeZone: user.timeZone ?? undefined,
    hasShortcuts: user.hasShortcuts,
  };
  return (
    <UiProvider>
      <PreferencesProvider preferences={preferences}>
        <Shell
          nav={[
            {
              entries: [
                { label: "Verifications", href: "/verifications", icon: "list", goKey: "v" },
                ...(may(user.role, "verification:decide")
                  ? [
                      {
                        label: "Review",
                        href: "/review",
                        icon: "review" as const,
                        count: review.total,
                        goKey: "r",
                      },
                    ]
                  : []),
                ...(may(user.role, "analytics:read")
                  ? [
                      {
                        label: "Analytics",
                        href: "/analytics",
                        icon: "analytics" as const,
                        goKey: "n",
                      },
                    ]
                  : []),
              ],
            },
            ...(may(user.role, "webhook:read") ? [connections] : []),
            ...(may(user.role, "user:manage") ? [administration] : []),
          ]}
          user={{
            name: user.name,
            role: roleNames[user.role],
            accountHref: "/account",
            theme: parseTheme(store.get(themeCookie)?.value),
          }}
        >
          {children}
        </Shell>
      </PreferencesProvider>
    </UiProvider>
  );
}
