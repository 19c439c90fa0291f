import type { ReactNode } from "react";

/** Drawn here, because the flow ships without the desk's icon set. */
export const icon = (drawing: ReactNode, turn = "") =>
  function Icon({ className = "size-6" }: { className?: string }) {
    return (
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className={`shrink-0 ${turn} ${className}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  };

/** For arrows: where lines are read from the right, they point the other way. */
const mirrored = "rtl:-scale-x-100";

export const BackIcon = icon(<path d="M20 12H5m6-7-7 7 7 7" />, mirrored);
export const CloseIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
export const ChevronIcon = icon(<path d="m9 5 7 7-7 7" />, mirrored);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7" />);
export const SearchIcon = icon(
  <>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </>,
);
export const CameraIcon = icon(
  <>
    <path d="M4 8h3.2L9 5h6l1.8 3H20v11H4z" />
    <circle cx="12" cy="13" r="3.5" />
  </>,
);
export const UploadIcon = icon(<path d="M12 16V5m-5 5 5-5 5 5M5 19h14" />);
export const SunIcon = icon(
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v1.5m0 15V21m9-9h-1.5m-15 0H3m15.4-6.4-1.1 1.1M6.7 17.3l-1.1 1.1m12.8 0-1.1-1.1M6.7 6.7 5.6 5.6" />
  </>,
);
export const FaceIcon = icon(
  <>
    <circle cx="12" cy="9.5" r="5" />
    <path d="M4 20.5c1.4-3.2 4.5-4.5 8-4.5s6.6 1.3 8 4.5" />
  </>,
);
export const CardIcon = icon(
  <>
    <rect x="3" y="5.5" width="18" height="13" rx="1.5" />
    <circle cx="8.5" cy="11" r="2" />
    <path d="M5.8 15.5c.6-1.3 1.5-1.8 2.7-1.8s2.1.5 2.7 1.8M14.5 10H18m-3.5 4H18" />
  </>,
);
export const PassportIcon = icon(
  <>
    <rect x="5" y="3" width="14" height="18" rx="1.5" />
    <circle cx="12" cy="10" r="3.2" />
    <path d="M9 17h6" />
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="5" y="10.5" width="14" height="9.5" rx="1.5" />
    <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  </>,
);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2.5" />
  </>,
);
export const LinkOffIcon = icon(
  <path d="M9.5 14.5 14 10M10.5 6.5l1-1a4.6 4.6 0 0 1 6.5 6.5l-1 1M13.5 17.5l-1 1A4.6 4.6 0 0 1 6 12l1-1M4 4l16 16" />,
);
export const WarningIcon = icon(<path d="M12 4 2.5 20h19zM12 10v4.5m0 2.7v.1" />);
export const GlobeIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M3.5 12h17M12 3.5c2.6 2.4 3.8 5.2 3.8 8.5s-1.2 6.1-3.8 8.5c-2.6-2.4-3.8-5.2-3.8-8.5s1.2-6.1 3.8-8.5z" />
  </>,
);
export const LetterIcon = icon(
  <>
    <path d="M6 3h8l4 4v14H6z" />
    <path d="M9 11h6M9 14.5h6M9 18h3" />
  </>,
);
export const CopyIcon = icon(
  <>
    <rect x="9" y="9" width="11" height="11" rx="1.5" />
    <path d="M15 9V4H4v11h5" />
  </>,
);
export const WifiOffIcon = icon(
  <path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 5-1.3M5.5 12a9 9 0 0 1 4-2.4m4.6 0a9 9 0 0 1 4.4 2.4M2.5 8.6a14 14 0 0 1 4-2.6m4.4-1a14 14 0 0 1 10.6 3.6M12 19h.01" />,
);
