import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/browser";
import type { ActionResult } from "@/lib/core/action-result";
import type { CaptureLink } from "@/lib/core/verification/capture-link";

type Answer<Value> = Promise<ActionResult<Value>>;

/** Typed again where the sign-in is not fresh. */
export type Confirmed = { password?: string };

/** Codes that are made with the first factor; none where there are some. */
export type NewCodes = { recoveryCodes: string[] | undefined };

/** What adds a factor, for oneself. */
export type AddActions = {
  beginApp: (given: Confirmed) => Answer<{ secret: string; code: CaptureLink["code"] }>;
  confirmApp: (given: { code: string }) => Answer<NewCodes>;
  beginPasskey: (given: Confirmed) => Answer<PublicKeyCredentialCreationOptionsJSON>;
  addPasskey: (given: { name: string; answer: RegistrationResponseJSON }) => Answer<NewCodes>;
};

export type FactorActions = AddActions & {
  removeApp: (given: Confirmed) => Answer<unknown>;
  renamePasskey: (given: { id: string; name: string }) => Answer<unknown>;
  removePasskey: (given: Confirmed & { id: string }) => Answer<unknown>;
  newCodes: (given: Confirmed) => Answer<{ recoveryCodes: string[] }>;
};

export type SaveOwn = (given: {
  name?: string;
  timeZone?: string;
  language?: string;
  hasShortcuts?: boolean;
}) => Answer<unknown>;
