import { icon } from "../icons";

export const TorchIcon = icon(<path d="M8 3h8v4l-2 3v11h-4V10L8 7zM8 7h8m-4 5v2" />);
export const SwitchIcon = icon(
  <path d="M4 12a8 8 0 0 1 13.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 0 1-13.7 5.6L4 15.5M4 20v-4.5h4.5" />,
);
/** A shutter that releases by itself. */
export const AutomaticIcon = icon(
  <>
    <path d="M8 3H4v4M16 3h4v4M8 21H4v-4m12 4h4v-4" />
    <path d="M8.5 16 12 8l3.5 8m-5.8-2.8h4.6" />
  </>,
);
export const VoiceIcon = icon(
  <path d="M4 9.5v5h3.5L12 18V6L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6m2.5-8.5a8 8 0 0 1 0 11" />,
);
export const SteadyIcon = icon(<path d="M8 4v16M16 4v16M4 9v6m16-6v6" />);
export const CloserIcon = icon(<path d="M9 4H4v5m11-5h5v5M9 20H4v-5m11 5h5v-5M9 9h6v6H9z" />);
export const GlareIcon = icon(<path d="M12 3.5l1.8 6.7 6.7 1.8-6.7 1.8L12 20.5l-1.8-6.7L3.5 12l6.7-1.8z" />);
export const SeveralIcon = icon(
  <>
    <circle cx="8.5" cy="9.5" r="3.5" />
    <circle cx="16.5" cy="10.5" r="2.8" />
    <path d="M2.5 19.5c.8-3 3.2-4.5 6-4.5s5.2 1.5 6 4.5M17 15.5c2.2.1 3.8 1.3 4.5 4" />
  </>,
);
