import Link from "next/link";
import { numberWords } from "./words";

type CountLinkProps = { count: number; href: string; of: string; locale: string };

/** A number that leads to the verifications it counts; none of them are nowhere to go to. */
export function CountLink({ count, href, of, locale }: CountLinkProps) {
  const words = numberWords(count, locale);
  if (count === 0) return words;
  return (
    <Link
      href={href}
      className="rounded-xs text-ink underline decoration-line-strong underline-offset-3 hover:decoration-accent"
    >
      {words}
      <span className="sr-only"> {of}</span>
    </Link>
  );
}
