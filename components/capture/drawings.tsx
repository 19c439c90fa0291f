/** Drawn on 240 × 160, in strokes that take the theme's colours. */

const portrait = (
  <>
    <circle cx="74" cy="70" r="10" />
    <path d="M56 98c3-11 10-15 18-15s15 4 18 15" />
  </>
);

export const front = (
  <>
    <rect x="44" y="38" width="152" height="84" rx="6" className="fill-raised stroke-edge" />
    <rect x="52" y="54" width="44" height="48" rx="3" className="fill-accent-soft stroke-none" />
    <g className="stroke-accent">{portrait}</g>
    <path d="M110 60h58M110 74h44M110 88h52M110 102h30" className="stroke-line-strong" strokeWidth="4" />
  </>
);

export const page = (
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

export const back = (
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

export const letter = (
  <>
    <path d="M76 20h68l22 22v98H76z" className="fill-raised stroke-edge" />
    <path d="M144 20v22h22" className="stroke-edge" />
    <path d="M88 36h30" className="stroke-line-strong" strokeWidth="4" />
    <rect x="84" y="50" width="52" height="30" rx="3" className="fill-accent-soft stroke-none" />
    <path d="M90 60h38M90 70h28" className="stroke-accent" strokeWidth="4" />
    <path d="M88 96h64M88 108h64M88 120h40" className="stroke-line-strong" strokeWidth="4" />
  </>
);

const shoulders = <path d="M62 146c4-24 22-34 58-34s54 10 58 34" className="fill-raised stroke-edge" />;

export const face = (
  <>
    {shoulders}
    <ellipse cx="120" cy="72" rx="36" ry="44" className="fill-accent-soft stroke-accent" />
    <path d="M105 68v3m30-3v3" className="stroke-accent" strokeWidth="4" />
    <path d="M107 90c8 7 18 7 26 0" className="stroke-accent" strokeWidth="3" />
  </>
);

/** As in a mirror, and as the camera shows it: one's own left is on the left. */
export const faceLeft = (
  <>
    {shoulders}
    <ellipse cx="120" cy="72" rx="34" ry="44" className="fill-accent-soft stroke-accent" />
    <path d="M141 66c6-3 8 12 1 14" className="stroke-accent" strokeWidth="3" />
    <path d="M94 66v3m20-3v3" className="stroke-accent" strokeWidth="4" />
    <path d="M99 70c-4 6-6 9-5 11h6M97 94c5 3 11 3 16 0" className="stroke-accent" strokeWidth="3" />
    <path d="M66 72H40m10-10L40 72l10 10" className="stroke-accent" strokeWidth="4" />
  </>
);

export const faceRight = <g transform="matrix(-1 0 0 1 240 0)">{faceLeft}</g>;
