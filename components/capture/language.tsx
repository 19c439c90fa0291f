import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { directionOf, type Language, preferredLanguage } from "@/lib/core/verification/language";
import { type Formats, formatsFor } from "./formats";
import { recall, remember } from "./link-memory";
import { loadedMessages, loadMessages, type SpokenLanguage, spokenLanguages } from "./messages/catalogues";
import type { Messages } from "./messages/messages";
import { Spinner } from "./spinner";

type Spoken = {
  language: SpokenLanguage;
  direction: "ltr" | "rtl";
  messages: Messages;
  formats: Formats;
  speak: (language: SpokenLanguage) => void;
};

const LanguageContext = createContext<Spoken | null>(null);

/** What the end user has chosen for this link, else what the link or the client asks for, else the browser. */
export const chosenLanguage = (asked: Language | null): SpokenLanguage =>
  preferredLanguage(spokenLanguages, [
    recall("language"),
    new URLSearchParams(window.location.search).get("lang"),
    asked,
    ...navigator.languages,
  ]) ?? "en";

const secondsBetweenTries = 2;

/** The catalogue of a language; until it is here, the one before, so that a switch does not blank the page. */
function useCatalogue(language: SpokenLanguage) {
  const [spoken, setSpoken] = useState(() => ({ language, messages: loadedMessages(language) }));
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const load = () =>
      loadMessages(language).then(
        (messages) => isWanted && setSpoken({ language, messages }),
        () => {
          if (isWanted) timer = setTimeout(load, secondsBetweenTries * 1000);
        },
      );
    void load();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [language]);
  return spoken;
}

/** The flow in one language, with a way to another. */
export function LanguageProvider({ asked, children }: { asked: Language | null; children: ReactNode }) {
  const [wanted, setWanted] = useState<SpokenLanguage>(() =>
    typeof window === "undefined" ? "en" : chosenLanguage(asked),
  );
  const { language, messages } = useCatalogue(wanted);
  const direction = directionOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
  const spoken = useMemo(
    () =>
      messages && {
        ...{ language, direction, messages, formats: formatsFor(language) },
        speak: (chosen: SpokenLanguage) => {
          remember("language", chosen);
          setWanted(chosen);
        },
      },
    [language, direction, messages],
  );
  if (!spoken)
    return (
      <div className="flex min-h-dvh items-center justify-center text-ink-muted">
        <Spinner className="size-8" />
      </div>
    );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useLanguage(): Spoken {
  const spoken = useContext(LanguageContext);
  if (!spoken) throw new Error("Nothing is said outside a LanguageProvider.");
  return spoken;
}

/** Every word, in the language that is spoken. */
export const useMessages = () => useLanguage().messages;
