import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { judgeColor } from "@/lib/core/brand/accent";
import { hexColor } from "@/lib/core/brand/color";

type ColorFieldProps = {
  value: string;
  onChange: (value: string) => void;
  disabled: boolean;
  error?: string;
};

/** Down, so that nothing below the limit is said to reach it. */
const ratioText = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} : 1`;

/** How well it can be read, and what would be. */
function Judgement({ color, onTake }: { color: string; onTake?: (color: string) => void }) {
  const { isReadable, ratio, suggestion } = judgeColor(color);
  if (isReadable)
    return <p className="text-xs text-success">Reads well: contrast {ratioText(ratio)}, AA needs 4.5 : 1.</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs">
      <p className="text-warning">
        Hard to read: contrast {ratioText(ratio)}, AA needs 4.5 : 1. On light pages end users see{" "}
        <span className="id-text whitespace-nowrap">
          <span
            aria-hidden="true"
            className="inline-block size-2.5 rounded-xs border border-edge align-baseline"
            style={{ backgroundColor: suggestion }}
          />{" "}
          {suggestion}
        </span>
        , the nearest that passes.
      </p>
      {onTake ? (
        <Button size="sm" onClick={() => onTake(suggestion)}>
          Use {suggestion}
        </Button>
      ) : null}
    </div>
  );
}

/** A colour by picker or by its number, judged as it is typed. */
export function ColorField({ value, onChange, disabled, error }: ColorFieldProps) {
  const color = value.trim();
  const isColor = hexColor.test(color);
  return (
    <div className="flex flex-col gap-1.5">
      <Field
        label="Colour"
        optional
        disabled={disabled}
        description="Of buttons and links. Lightened or darkened for the dark and light page where it must be."
        error={error}
      >
        <div className="flex items-center gap-2">
          <Input
            name="color"
            mono
            value={value}
            onValueChange={onChange}
            placeholder="#0b5a63"
            maxLength={7}
            autoComplete="off"
            spellCheck={false}
            className="max-w-32"
          />
          <input
            type="color"
            aria-label="Pick the colour"
            value={isColor ? color.toLowerCase() : "#0b5a63"}
            onChange={(event) => onChange(event.currentTarget.value)}
            disabled={disabled}
            className="h-8 w-12 cursor-pointer rounded-sm border border-edge bg-raised p-0.5 disabled:cursor-default max-sm:h-11"
          />
        </div>
      </Field>
      <div aria-live="polite">
        {isColor ? <Judgement color={color} onTake={disabled ? undefined : onChange} /> : null}
      </div>
    </div>
  );
}
