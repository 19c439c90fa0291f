import { useEffect, useRef } from "react";

/** For the heading of a step: it takes the focus when the step appears, and names the browser's tab. */
export function useHeading(heading: string, brand: string) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    document.title = brand ? `${heading} · ${brand}` : heading;
  }, [heading, brand]);
  return element;
}
