import { NavTabs } from "@/components/ui/nav-tabs";
import { peoplePath, rulesPath } from "./paths";

/** The pages about people. */
export const PeopleTabs = ({ current }: { current: "people" | "rules" }) => (
  <NavTabs
    label="People pages"
    items={[
      { href: peoplePath, label: "People", current: current === "people" },
      { href: rulesPath, label: "Signing in", current: current === "rules" },
    ]}
  />
);
