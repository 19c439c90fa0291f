import { useEffect, useState, useSyncExternalStore } from "react";
import { CheckIcon, WifiOffIcon } from "./icons";
import { useMessages } from "./language";

function useIsOnline() {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener("online", onChange);
      window.addEventListener("offline", onChange);
      return () => {
        window.removeEventListener("online", onChange);
        window.removeEventListener("offline", onChange);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

const secondsOfRelief = 3;

/**
 * Says that nobody answers, and for a moment that somebody does again. A browser that believes itself online can be wrong, so
 * requests that fail are counted too.
 */
export function ConnectionBanner({ hasFailed }: { hasFailed: boolean }) {
  const { problems } = useMessages();
  const isOffline = !useIsOnline() || hasFailed;
  const [wasOffline, setWasOffline] = useState(false);
  useEffect(() => {
    if (isOffline) {
      setWasOffline(true);
      return;
    }
    const timer = setTimeout(() => setWasOffline(false), secondsOfRelief * 1000);
    return () => clearTimeout(timer);
  }, [isOffline]);
  const isBack = wasOffline && !isOffline;
  return (
    <div role="status" className="sticky top-0 z-30 empty:hidden sm:overflow-hidden sm:rounded-t-xl">
      {(isOffline || isBack) && (
        <p
          className={`flex items-center justify-center gap-2.5 px-4 py-2.5 text-base font-medium ${isBack ? "bg-tone-success-bg text-tone-success" : "bg-tone-attention-bg text-tone-attention"}`}
        >
          {isBack ? <CheckIcon className="size-5" /> : <WifiOffIcon className="size-5" />}
          {isBack ? problems.online : problems.offline}
        </p>
      )}
    </div>
  );
}
