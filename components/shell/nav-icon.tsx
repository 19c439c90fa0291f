import {
  ChartNoAxesColumn,
  CircleUser,
  ClipboardCheck,
  type LucideIcon,
  Plug,
  ScanFace,
  ScrollText,
  Settings,
  Users,
  Webhook,
} from "lucide-react";

export type NavIconName =
  | "list"
  | "review"
  | "integrations"
  | "webhooks"
  | "analytics"
  | "team"
  | "audit"
  | "account"
  | "settings";

const icons: Record<NavIconName, LucideIcon> = {
  list: ScanFace,
  review: ClipboardCheck,
  integrations: Plug,
  webhooks: Webhook,
  analytics: ChartNoAxesColumn,
  team: Users,
  audit: ScrollText,
  account: CircleUser,
  settings: Settings,
};

/** An icon by name, so that a server component can name it in a prop. */
export function NavIcon({ name }: { name: NavIconName }) {
  const Icon = icons[name];
  return <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.6} />;
}
