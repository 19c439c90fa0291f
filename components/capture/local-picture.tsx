/** A picture in this device's memory: there is nothing for an image server to optimise. */
export function LocalPicture({ url, alt, className }: { url: string; alt: string; className: string }) {
  // biome-ignore lint/performance/noImgElement: see above
  return <img src={url} alt={alt} className={className} />;
}
