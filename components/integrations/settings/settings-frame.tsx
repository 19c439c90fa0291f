import type { FormEvent, ReactNode } from "react";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { UnsavedGuard } from "@/components/ui/unsaved-guard";
import type { ActionError } from "@/lib/core/action-result";

type SettingsFrameProps = {
  form: {
    submit: (event: FormEvent) => void;
    error?: ActionError;
    pending: boolean;
    isDirty: boolean;
    disabled: boolean;
  };
  children: ReactNode;
};

/** What every form of settings has around its fields. */
export const SettingsFrame = ({
  form: { submit, error, pending, isDirty, disabled },
  children,
}: SettingsFrameProps) => (
  <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-5 pt-3">
    {error && !error.fields ? <Banner tone="danger">{error.message}</Banner> : null}
    {children}
    {disabled ? (
      <p className="text-ink-muted">These settings can be seen here, and not changed.</p>
    ) : (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button type="submit" variant="primary" pending={pending}>
          Save settings
        </Button>
        <span aria-live="polite" className="text-xs text-ink-muted">
          {isDirty ? "Not saved yet" : null}
        </span>
      </div>
    )}
    <UnsavedGuard isDirty={isDirty} />
  </form>
);
