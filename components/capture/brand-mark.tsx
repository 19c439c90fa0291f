import type { CaptureBrand } from "@/lib/core/capture/state";

/** Who asks: their logo beside their name, or the name alone. */
export function BrandMark({ name, logoUrl }: Pick<CaptureBrand, "name" | "logoUrl">) {
  return (
    <p className="flex min-w-0 flex-1 items-center gap-2.5 ps-1.5 text-base font-semibold">
      {logoUrl && (
        // biome-ignore lint/performance/noImgElement: the flow ships without an image server
        <img src={logoUrl} alt="" className="h-7 max-w-24 shrink-0 object-contain" />
      )}
      <span className="truncate">{name}</span>
    </p>
  );
}
