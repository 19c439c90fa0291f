import { useEffect, useRef } from "react";

/** Next puts the page's own title back when its metadata arrives, which may be after the first step is shown. */
function keepTitle(title: string) {
  const keep = () => {
    if (document.title !== title) document.title = title;
  };
  keep();
  const observer = new MutationObserver(keep);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

/** For the heading of a step: it takes the focus when the step appears, and names the browser's tab. */
export function useHeading(heading: string, brand: string) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    return keepTitle(brand ? `${heading} · ${brand}` : heading);
  }, [heading, brand]);
  return element;
}
