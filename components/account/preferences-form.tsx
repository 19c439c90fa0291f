"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useMemo, useState, useTransition } from "react";
import { applyTheme } from "@/components/shell/apply-theme";
import type { Theme } from "@/components/shell/theme";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { portalLanguages } from "@/lib/core/identity/preferences";
import type { SaveOwn } from "./account-actions";

type PreferencesFormProps = {
  timeZone: string | null;
  language: string;
  hasShortcuts: boolean;
  theme: Theme;
  zones: string[];
  save: SaveOwn;
};

const languages = Object.entries(portalLanguages).map(([value, { name }]) => ({ value, label: name }));
const themes = [
  { value: "light", label: "Light", icon: <Sun /> },
  { value: "dark", label: "Dark", icon: <Moon /> },
  { value: "system", label: "System", icon: <Monitor /> },
] satisfies { value: Theme; label: string; icon: React.ReactNode }[];

/** How somebody likes the portal. Each takes effect as it is chosen. */
export function PreferencesForm(props: PreferencesFormProps) {
  const { timeZone, language, hasShortcuts, zones, save } = props;
  const [theme, setTheme] = useState(props.theme);
  const [, start] = useTransition();
  const toast = useToast();
  const options = useMemo(
    () => zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })),
    [zones],
  );
  const keep = (change: Parameters<SaveOwn>[0]) =>
    start(async () => {
      const result = await save(change);
      toast.show(
        result.ok ? { title: "Saved", tone: "success" } : { title: result.error.message, tone: "danger" },
      );
    });
  return (
    <div className="flex flex-col gap-4 pt-2">
      <Field
        label="Time zone"
        description="Times in the portal are told in it. Empty is that of the browser."
      >
        <Combobox
          options={options}
          defaultValue={timeZone}
          onValueChange={(zone) => keep({ timeZone: zone ?? "" })}
          placeholder="That of the browser"
        />
      </Field>
      <Field label="Language of the portal">
        <Select
          options={languages}
          defaultValue={language}
          onValueChange={(language) => language && keep({ language })}
        />
      </Field>
      <div className="flex flex-col items-start gap-1">
        <span className="text-sm font-medium">Theme</span>
        <SegmentedControl
          label="Theme"
          value={theme}
          options={themes}
          onValueChange={(next) => {
            setTheme(next);
            applyTheme(next);
          }}
        />
      </div>
      <Checkbox
        label="Single keys are commands"
        description="A, D and R decide, digits choose reasons. Switch off if you dictate or your keyboard slips."
        defaultChecked={hasShortcuts}
        onCheckedChange={(hasShortcuts) => keep({ hasShortcuts })}
      />
    </div>
  );
}
