import Link from "next/link";
import { Section } from "@/components/verifications/details/section";
import { CodeBlock } from "./code-block";

type FirstCallsProps = { baseUrl: string; apiKey: string };

const creation = ({ baseUrl, apiKey }: FirstCallsProps) =>
  [
    `curl ${baseUrl}/v1/sessions \\`,
    "  -H 'Content-Type: application/json' \\",
    `  -H 'X-AUTH-CLIENT: ${apiKey}' \\`,
    `  -d '{"verification":{"person":{"firstName":"Maria","lastName":"Tamm"},"vendorData":"first-call"}}'`,
  ].join("\n");

const reading = ({ baseUrl, apiKey }: FirstCallsProps) =>
  [
    "ID=…      # verification.id of the answer above",
    "SECRET=…  # the shared secret",
    "",
    `curl ${baseUrl}/v1/sessions/$ID/decision \\`,
    `  -H 'X-AUTH-CLIENT: ${apiKey}' \\`,
    `  -H "X-HMAC-SIGNATURE: $(printf %s "$ID" | openssl dgst -sha256 -hmac "$SECRET" | sed 's/.* //')"`,
  ].join("\n");

/** Calls that can be pasted into a terminal. */
export const FirstCalls = (props: FirstCallsProps) => (
  <Section
    title="First calls"
    aside={
      <Link href="/developers" className="text-accent hover:underline">
        API reference
      </Link>
    }
  >
    <div className="flex flex-col gap-2 pt-2">
      <p className="text-ink-muted">Creates a verification. The API key is all it needs.</p>
      <CodeBlock code={creation(props)} label="Copy the call that creates" />
      <p className="pt-2 text-ink-muted">Reads its decision. Everything but creating is signed.</p>
      <CodeBlock code={reading(props)} label="Copy the call that reads" />
    </div>
  </Section>
);
