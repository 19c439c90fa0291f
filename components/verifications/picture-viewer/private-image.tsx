import type { ComponentProps } from "react";

/** A picture of a person's document: straight from its route, never through an image cache. */
export function PrivateImage({ alt, ...rest }: ComponentProps<"img"> & { alt: string }) {
  // biome-ignore lint/performance/noImgElement: Next's own component would keep a copy
  return <img alt={alt} draggable={false} {...rest} />;
}
