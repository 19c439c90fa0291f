"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { MadeCredential } from "@/lib/core/integration/key";
import { curlLines, envLines, sdkLines } from "@/lib/core/integration/key-snippets";
import { CodeBlock } from "../code-block";

const ways = [
  { value: "curl", label: "curl" },
  { value: "env", label: ".env" },
  { value: "sdk", label: "JavaScript" },
] as const;
type Way = (typeof ways)[number]["value"];

function saveFile(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  const link = document.createElement("a");
  Object.assign(link, { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}

/** How a key that was just made is used, with the key filled in. */
export function KeySnippets({ made, origin }: { made: MadeCredential; origin: string }) {
  const [way, setWay] = useState<Way>("curl");
  const env = envLines(made, origin);
  const code: Record<Way, string> = {
    curl: curlLines(made, origin),
    env: env.trimEnd(),
    sdk: sdkLines(made),
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedControl label="How to use it" value={way} onValueChange={setWay} options={[...ways]} />
        <Button icon={<Download />} onClick={() => saveFile("proofdesk.env", env)}>
          Download .env
        </Button>
      </div>
      <CodeBlock code={code[way]} label="Copy these lines" />
    </div>
  );
}
