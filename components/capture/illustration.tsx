import type { DocumentType, MediaContext } from "@/lib/core/document/document";

/** The corners of the viewfinder: what the pictures have in common with the camera that follows. */
function Corners() {
  return (
    <path
      className="stroke-accent"
      strokeWidth="3"
      d="M16 34V24a8 8 0 0 1 8-8h10M206 16h10a8 8 0 0 1 8 8v10M224 126v10a8 8 0 0 1-8 8h-10M34 144H24a8 8 0 0 1-8-8v-10"
    />
  );
}

const portrait = (
  <>
    <circle cx="74" cy="70" r="10" />
    <path d="M56 98c3-11 10-15 18-15s15 4 18 15" />
  </>
);

const front = (
  <>
    <rect x="44" y="38" width="152" height="84" rx="6" className="fill-raised stroke-edge" />
    <rect x="52" y="54" width="44" height="48" rx="3" className="fill-accent-soft stroke-none" />
    <g className="stroke-accent">{portrait}</g>
    <path d="M110 60h58M110 74h44M110 88h52M110 102h30" className="stroke-line-strong" strokeWidth="4" />
  </>
);

const page = (
  <>
    <path d="M44 30h152v52H44z" className="fill-sunken stroke-edge" />
    <rect x="44" y="34" width="152" height="96" rx="4" className="fill-raised stroke-edge" />
    <rect x="52" y="48" width="44" height="48" rx="3" className="fill-accent-soft stroke-none" />
    <g className="stroke-accent" transform="translate(0 -6)">
      {portrait}
    </g>
    <path d="M110 54h58M110 68h44M110 82h52" className="stroke-line-strong" strokeWidth="4" />
    <path d="M54 110h132M54 119h132" className="stroke-accent" strokeWidth="3" strokeDasharray="4 3" />
  </>
);

const back = (
  <>
    <rect x="44" y="38" width="152" height="84" rx="6" className="fill-raised stroke-edge" />
    <rect x="56" y="50" width="26" height="20" rx="3" className="fill-accent-soft stroke-accent" />
    <path d="M96 54h64M96 66h40" className="stroke-line-strong" strokeWidth="4" />
    <path
      d="M56 90h128M56 100h128M56 110h128"
      className="stroke-accent"
      strokeWidth="3"
      strokeDasharray="4 3"
    />
  </>
);

const face = (
  <>
    <path d="M62 146c4-24 22-34 58-34s54 10 58 34" className="fill-raised stroke-edge" />
    <ellipse cx="120" cy="72" rx="36" ry="44" className="fill-accent-soft stroke-accent" />
    <path d="M105 68v3m30-3v3" className="stroke-accent" strokeWidth="4" />
    <path d="M107 90c8 7 18 7 26 0" className="stroke-accent" strokeWidth="3" />
  </>
);

const drawingOf = (context: MediaContext, type: DocumentType) => {
  if (context === "face") return face;
  if (context === "document_back") return back;
  return type === "passport" || type === "visa" ? page : front;
};

/** What the picture should look like. */
export function Illustration({ context, type }: { context: MediaContext; type: DocumentType }) {
  return (
    <div className="mb-6 flex justify-center rounded-xl bg-sunken py-5">
      <svg
        viewBox="0 0 240 160"
        aria-hidden="true"
        className="h-44 w-full"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawingOf(context, type)}
        <Corners />
      </svg>
    </div>
  );
}
