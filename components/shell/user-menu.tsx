"use client";

import { ChevronsUpDown, CircleUser, LogOut, Monitor, MonitorX, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Avatar } from "@/components/ui/avatar";
import { Menu, MenuGroup, MenuItem, MenuRadioGroup, MenuSeparator } from "@/components/ui/menu";
import { applyTheme } from "./apply-theme";
import { signOut } from "./sign-out";
import type { Theme } from "./theme";

export type UserMenuProps = {
  name: string;
  /** In words. */
  role: string;
  theme: Theme;
  /** Where the person's own settings are, if there is such a page. */
  accountHref?: string;
  /** The picture alone, for a phone's top bar. */
  compact?: boolean;
};

const themes = [
  { value: "light", label: "Light", icon: <Sun /> },
  { value: "dark", label: "Dark", icon: <Moon /> },
  { value: "system", label: "As the system", icon: <Monitor /> },
] satisfies { value: Theme; label: string; icon: React.ReactNode }[];

/** Who is signed in, the theme, and the ways out. */
export function UserMenu(props: UserMenuProps) {
  const { name, role, accountHref, compact } = props;
  const [theme, setTheme] = useState(props.theme);
  const [asking, setAsking] = useState(false);
  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const trigger = compact ? (
    <button
      type="button"
      aria-label={`${name}, ${role}`}
      className="flex size-10 items-center justify-center"
    >
      <Avatar name={name} decorative />
    </button>
  ) : (
    <button
      type="button"
      className="flex w-full items-center gap-2.5 rounded-sm px-2 py-1.5 text-left hover:bg-tone-neutral-bg"
    >
      <Avatar name={name} decorative />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm leading-4 font-medium">{name}</span>
        <span className="block truncate text-xs leading-4 text-ink-muted">{role}</span>
      </span>
      <ChevronsUpDown aria-hidden="true" className="size-3.5 text-ink-faint" />
    </button>
  );
  return (
    <>
      <Menu
        trigger={trigger}
        side={compact ? "bottom" : "top"}
        align={compact ? "end" : "start"}
        className="w-52"
      >
        {accountHref ? (
          <>
            <MenuItem href={accountHref} icon={<CircleUser />}>
              Your account
            </MenuItem>
            <MenuSeparator />
          </>
        ) : null}
        <MenuGroup label="Theme">
          <MenuRadioGroup label="Theme" value={theme} onValueChange={choose} options={themes} />
        </MenuGroup>
        <MenuSeparator />
        <MenuItem icon={<LogOut />} onClick={() => signOut()}>
          Sign out
        </MenuItem>
        <MenuItem icon={<MonitorX />} onClick={() => setAsking(true)}>
          Sign out everywhere…
        </MenuItem>
      </Menu>
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title="Sign out everywhere?"
        description="Every browser and device where you are signed in, this one too, has to sign in again."
        confirmLabel="Sign out everywhere"
        onConfirm={() => signOut({ isEverywhere: true })}
      />
    </>
  );
}
