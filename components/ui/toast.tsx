"use client";

import { Toast as BaseToast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "./button";
import { classNames } from "./class-names";
import { IconButton } from "./icon-button";
import { Shape, type ShapeName } from "./shape";

type ToastTone = "neutral" | "success" | "danger";
type ToastMessage = {
  title: string;
  description?: string;
  tone?: ToastTone;
  /** Offers to take it back; the toast then stays ten seconds instead of five. */
  undo?: () => void;
  undoLabel?: string;
};
type ToastExtra = { tone: ToastTone; undo?: () => void; undoLabel: string };

const shapes: Record<ToastTone, ShapeName> = { neutral: "disc", success: "check", danger: "cross" };
const shapeColors: Record<ToastTone, string> = {
  neutral: "text-ink-faint",
  success: "text-success",
  danger: "text-danger",
};

/** Holds the toasts of everything inside it. Once, around the app. */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <BaseToast.Provider limit={3}>
      {children}
      <BaseToast.Portal>
        <BaseToast.Viewport className="fixed right-4 bottom-4 z-60 flex w-[min(24rem,calc(100vw-2rem))] flex-col-reverse gap-2 sm:right-6 sm:bottom-6">
          <Toasts />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

/** `show({ title, tone?, undo? })` puts a toast up and returns its id; `close(id)` takes it down. */
export function useToast() {
  const { add, close } = BaseToast.useToastManager<ToastExtra>();
  return useMemo(
    () => ({
      show: ({ title, description, tone = "neutral", undo, undoLabel = "Undo" }: ToastMessage) =>
        add({
          title,
          description,
          timeout: undo ? 10_000 : 5_000,
          priority: tone === "danger" ? "high" : "low",
          data: { tone, undo, undoLabel },
        }),
      close,
    }),
    [add, close],
  );
}

function Toasts() {
  const { toasts, close } = BaseToast.useToastManager<ToastExtra>();
  return toasts.map((toast) => {
    const { tone = "neutral", undo, undoLabel } = toast.data ?? {};
    return (
      <BaseToast.Root
        key={toast.id}
        toast={toast}
        className="rounded-md border border-line-strong bg-raised shadow-float transition duration-150 ease-out data-ending-style:translate-y-2 data-ending-style:opacity-0 data-limited:hidden data-starting-style:translate-y-2 data-starting-style:opacity-0"
      >
        <BaseToast.Content className="flex items-start gap-2.5 py-2 pr-2 pl-3">
          <Shape name={shapes[tone]} className={classNames("mt-2.5", shapeColors[tone])} />
          <div className="min-w-0 flex-1 py-1.5">
            <BaseToast.Title className="text-sm font-medium" />
            <BaseToast.Description className="text-xs text-ink-muted" />
          </div>
          {undo ? (
            <Button
              size="sm"
              className="my-0.5"
              onClick={() => {
                undo();
                close(toast.id);
              }}
            >
              {undoLabel}
            </Button>
          ) : null}
          <BaseToast.Close render={<IconButton label="Dismiss" icon={<X />} />} />
        </BaseToast.Content>
      </BaseToast.Root>
    );
  });
}
