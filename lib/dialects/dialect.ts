import type { AnyMessage } from "@/lib/core/webhook/message";

/** What we sign with towards one integration's client. */
export type Signer = { integrationId: string; apiKey: string; sharedSecret: string };

/** What a vendor's clients expect of us, beyond the routes they call. */
export type Dialect = {
  webhook: {
    /** The body, as a JSON object: serialised once by whoever delivers it. */
    present: (message: AnyMessage) => object;
    /** Headers that go with these exact bytes, signatures among them. */
    headers: (body: string, signer: Signer) => Record<string, string>;
  };
};
