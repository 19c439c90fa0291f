import { useContext } from "react";
import { useMessages } from "./language";
import { ScreenContext } from "./screen";

/** What the client has to say about a step, beside our own words and told apart from them. */
export function Instructions({ children }: { children: string | undefined }) {
  const { photo } = useMessages();
  const { brand } = useContext(ScreenContext);
  if (!children) return null;
  return (
    <section className="mt-5 border-s-3 border-accent ps-4">
      <h2 className="text-base text-ink-muted">{photo.instructions(brand?.name ?? "")}</h2>
      <p dir="auto" className="mt-0.5 text-md whitespace-pre-line wrap-anywhere">
        {children}
      </p>
    </section>
  );
}
