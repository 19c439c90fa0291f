import { useEffect, useState } from "react";
import { useMessages } from "./language";

type Drawing = { path: string; size: number };

const quietZone = 4;

/** The package comes in a chunk of its own, which phones never fetch. */
async function draw(text: string): Promise<Drawing> {
  const { default: qrcode } = await import("qrcode");
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const dark = Array.from(modules.data, (isDark, at) => (isDark ? at : -1)).filter((at) => at >= 0);
  const square = (at: number) =>
    `M${(at % modules.size) + quietZone} ${Math.floor(at / modules.size) + quietZone}h1v1h-1z`;
  return { path: dark.map(square).join(""), size: modules.size + 2 * quietZone };
}

/** Black on white in both themes: phones read nothing else as well. */
export function QrCode({ text }: { text: string }) {
  const { landing } = useMessages();
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    let isWanted = true;
    // Without the chunk the link below the code still leads on.
    void draw(text).then((drawn) => isWanted && setDrawing(drawn));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return (
    <div className="aspect-square w-full max-w-72 overflow-hidden rounded-xl border border-line bg-[#fff] forced-color-adjust-none">
      {drawing && (
        <svg
          role="img"
          aria-label={landing.code}
          viewBox={`0 0 ${drawing.size} ${drawing.size}`}
          shapeRendering="crispEdges"
          className="size-full"
        >
          <path d={drawing.path} fill="#000" />
        </svg>
      )}
    </div>
  );
}
