"use client";

import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { type MediaContext, mediaContextNames } from "@/lib/core/document/document";

type RetakeChoiceProps = {
  pictures: readonly MediaContext[];
  asked: readonly MediaContext[];
  /** Asked for whatever is ticked: with the others alone the next attempt would not be whole. */
  implied: readonly MediaContext[];
  onChange: (asked: MediaContext[]) => void;
  error: string | null;
};

/** Which pictures are taken anew; the others are kept. */
export function RetakeChoice({ pictures, asked, implied, onChange, error }: RetakeChoiceProps) {
  const id = useId();
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className="flex flex-col gap-1 [&>div]:max-sm:min-h-11 [&>div]:max-sm:items-center"
    >
      <legend className="mb-1 text-sm font-medium">Pictures to take again</legend>
      {pictures.map((context) => (
        <Checkbox
          key={context}
          label={mediaContextNames[context]}
          checked={asked.includes(context)}
          disabled={implied.includes(context)}
          onCheckedChange={(isTicked) =>
            onChange(pictures.filter((each) => (each === context ? isTicked : asked.includes(each))))
          }
        />
      ))}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-xs font-medium text-danger">
          {error}
        </p>
      ) : (
        <p className="text-xs text-ink-muted">
          {asked.length === pictures.length ? "Everything is taken again." : "The others are kept."}
        </p>
      )}
    </fieldset>
  );
}
