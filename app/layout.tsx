import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, themeAttribute, themeCookie } from "@/components/shell/theme";
import { languageCookie, parsePortalLanguage } from "@/lib/core/identity/preferences";

export const metadata: Metadata = {
  title: { default: "Proofdesk", template: "%s · Proofdesk" },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const store = await cookies();
  const theme = parseTheme(store.get(themeCookie)?.value);
  return (
    <html lang={parsePortalLanguage(store.get(languageCookie)?.value)} data-theme={themeAttribute(theme)}>
      <body>{children}</body>
    </html>
  );
}
