import type { Outcome } from "@/lib/core/decision/verdict";
import type { AnyMessage } from "@/lib/core/webhook/message";
import type { WebhookType } from "@/lib/core/webhook/webhook";

/** What we sign with towards one integration's client. */
export type Signer = { integrationId: string; apiKey: string; sharedSecret: string };

/** One sending of a message. */
export type Sending = {
  id: string;
  /** Unix seconds. */
  timestamp: string;
  /** Signatures of `id.timestamp.body`, separated by spaces; undefined where the endpoint has no `whsec_` secret. */
  sign: (id: string) => string | undefined;
};

/** What a vendor's clients expect of us, beyond the routes they call. */
export type Dialect = {
  /** As people know it. */
  name: string;
  webhook: {
    /** The types that it has messages for. */
    types: readonly WebhookType[];
    /** What those tell, to whoever chooses among them, where it is less than there is to tell. */
    hints?: Partial<Record<WebhookType, string>>;
    /** The body, as a JSON object: serialised once by whoever delivers it. Null where this vendor tells nothing. */
    present: (message: AnyMessage) => object | null;
    /** The code or word of a decision in that body; null where this vendor tells nothing of it. */
    decisionCode: (outcome: Outcome) => string | null;
    /** Headers that go with these exact bytes, signatures among them. */
    headers: (body: string, signer: Signer, sending: Sending) => Record<string, string>;
  };
};
