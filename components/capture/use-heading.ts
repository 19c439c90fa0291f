import { useEffect, useRef } from "react";
import { useLanguage } from "./language";

/** For the heading of a step: it takes the focus when the step appears, and names the browser's tab. */
export function useHeading(heading: string, brand: string) {
  const { language } = useLanguage();
  const element = useRef<HTMLHeadingElement>(null);
  const before = useRef(language);
  useEffect(() => {
    document.title = brand ? `${heading} · ${brand}` : heading;
    const isTranslated = before.current !== language;
    before.current = language;
    // The same step in other words: whoever goes through the languages by keyboard stays in their menu.
    if (isTranslated) return;
    element.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [heading, brand, language]);
  return element;
}
