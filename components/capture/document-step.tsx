import type { ReactNode } from "react";
import { type DocumentType, offeredDocumentTypes } from "@/lib/core/document/document";
import { Choices } from "./choices";
import { CardIcon, PassportIcon } from "./icons";
import { messages } from "./messages";
import { Notice } from "./notice";
import { Screen } from "./screen";

const { document: words } = messages;

type Props = {
  country: string;
  isBusy: boolean;
  problem: ReactNode;
  onChoose: (type: DocumentType) => void;
};

/** Which document will be shown. */
export function DocumentStep({ country, isBusy, problem, onChoose }: Props) {
  const choices = offeredDocumentTypes.map((type) => ({
    value: type,
    title: words.names[type],
    hint: words.hints[type],
    icon: type === "passport" ? <PassportIcon className="size-7" /> : <CardIcon className="size-7" />,
  }));
  const choose = (value: string) => {
    const type = offeredDocumentTypes.find((offered) => offered === value);
    if (type && !isBusy) onChoose(type);
  };
  const name = new Intl.DisplayNames("en", { type: "region" }).of(country) ?? country;
  return (
    <Screen heading={words.heading} lead={words.lead(name)}>
      <Choices choices={choices} onChoose={choose} />
      <div className="mt-4">
        <Notice>{problem}</Notice>
      </div>
      <p aria-live="polite" className="sr-only">
        {isBusy && messages.loading}
      </p>
    </Screen>
  );
}
