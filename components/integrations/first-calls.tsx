"use client";

import Link from "next/link";
import { useState } from "react";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Section } from "@/components/verifications/details/section";
import {
  type FirstCalls as Calls,
  type SnippetLanguage,
  snippetLanguageNames,
  snippetLanguages,
} from "@/lib/core/integration/first-calls";
import { CodeBlock } from "./code-block";

const languages = snippetLanguages.map((value) => ({ value, label: snippetLanguageNames[value] }));

/** Calls that can be taken away and run, in the dialect and the language of the reader. */
export function FirstCalls({ dialects }: { dialects: Calls[] }) {
  const [chosen, setChosen] = useState(dialects[0]?.name ?? "");
  const [language, setLanguage] = useState<SnippetLanguage>("curl");
  const dialect = dialects.find(({ name }) => name === chosen);
  return (
    <Section
      title="First calls"
      aside={
        <Link href="/developers" className="text-accent hover:underline">
          API reference
        </Link>
      }
    >
      <div className="flex flex-wrap gap-2 pt-3 pb-2">
        <SegmentedControl
          label="Dialect"
          value={chosen}
          onValueChange={setChosen}
          options={dialects.map(({ name }) => ({ value: name, label: name }))}
        />
        <SegmentedControl label="Language" value={language} onValueChange={setLanguage} options={languages} />
      </div>
      <p className="text-ink-muted">{dialect?.needs}</p>
      {dialect?.calls.map(({ title, text, code }) => (
        <section key={title} aria-label={title} className="flex flex-col gap-2 pt-5">
          <h3 className="text-sm font-medium">{title}</h3>
          <p className="text-ink-muted">{text}</p>
          <CodeBlock code={code[language]} label={`Copy: ${title.toLowerCase()}`} />
        </section>
      ))}
    </Section>
  );
}
