import type { PictureProblem } from "@/lib/core/document/picture";
import { WarningIcon } from "./icons";
import { useMessages } from "./language";

type Props = { problems: readonly PictureProblem[] };

/** What could be better about a picture: the most important thing, and what helps. */
export function PictureAdvice({ problems: [worst] }: Props) {
  const { review } = useMessages();
  return (
    <div role="status" className="empty:hidden">
      {worst && (
        <div className="mt-4 flex gap-3 rounded-xl bg-tone-warning-bg px-4 py-3 text-tone-warning">
          <WarningIcon className="mt-0.5 size-5" />
          <p className="text-base text-pretty">
            <strong className="block text-md font-semibold">{review.looks[worst]}</strong>
            {review.fixes[worst]}
          </p>
        </div>
      )}
    </div>
  );
}
