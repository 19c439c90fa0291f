import type { ReactNode } from "react";
import { type DocumentType, isBook } from "@/lib/core/document/document";
import { Choices } from "./choices";
import { CardIcon, PassportIcon } from "./icons";
import { useLanguage } from "./language";
import { Notice } from "./notice";
import { Screen } from "./screen";

type Props = {
  accepted: readonly DocumentType[];
  country: string;
  isBusy: boolean;
  problem: ReactNode;
  onChoose: (type: DocumentType) => void;
};

/** Which document will be shown. */
export function DocumentStep({ accepted, country, isBusy, problem, onChoose }: Props) {
  const { messages, formats } = useLanguage();
  const words = messages.document;
  const choices = accepted.map((type) => ({
    value: type,
    title: messages.documents[type],
    hint: words.hints[type],
    icon: isBook(type) ? <PassportIcon className="size-7" /> : <CardIcon className="size-7" />,
  }));
  const choose = (value: string) => {
    const type = accepted.find((offered) => offered === value);
    if (type && !isBusy) onChoose(type);
  };
  return (
    <Screen heading={words.heading} lead={words.lead(formats.country(country))}>
      <Choices choices={choices} onChoose={choose} />
      <div className="mt-4">
        <Notice>{problem}</Notice>
      </div>
      <p aria-live="polite" className="sr-only">
        {isBusy && messages.common.loading}
      </p>
    </Screen>
  );
}
