import { languageName } from "@/lib/core/verification/language";
import { GlobeIcon } from "./icons";
import { useLanguage } from "./language";
import { spokenLanguages } from "./messages/catalogues";

type Props = { isSmall?: boolean };

/** The device's own list, laid over a sign: it can be used by everybody, and looks as people know it. */
export function LanguageMenu({ isSmall = false }: Props) {
  const { language, messages, speak } = useLanguage();
  return (
    <span className="relative flex h-12 min-w-12 items-center justify-center gap-2 rounded-full px-2.5 text-base text-ink-muted has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus hover:bg-hover hover:text-ink">
      <GlobeIcon />
      {!isSmall && (
        <span aria-hidden="true" className="pe-1">
          {languageName(language)}
        </span>
      )}
      <select
        aria-label={messages.common.language}
        value={language}
        onChange={({ target }) => {
          const chosen = spokenLanguages.find((spoken) => spoken === target.value);
          if (chosen) speak(chosen);
        }}
        className="absolute inset-0 w-full cursor-pointer appearance-none bg-raised text-ink opacity-0"
      >
        {spokenLanguages.map((spoken) => (
          <option key={spoken} value={spoken} lang={spoken}>
            {languageName(spoken)}
          </option>
        ))}
      </select>
    </span>
  );
}
