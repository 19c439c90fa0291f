import type { Caller, FirstCalls } from "@/lib/core/integration/first-calls";
import { create as createTransmit } from "./transmit/first-calls/create";
import { result } from "./transmit/first-calls/result";
import { create as createVeriff } from "./veriff/first-calls/create";
import { decision } from "./veriff/first-calls/decision";
import { webhook as veriffWebhook } from "./veriff/first-calls/webhook";
import { create as createVove } from "./vove/first-calls/create";
import { user } from "./vove/first-calls/user";
import { webhook as voveWebhook } from "./vove/first-calls/webhook";

/** How one begins, in every vendor's language. Of keys that are secret there stand placeholders. */
export const firstCalls = (caller: Caller): FirstCalls[] => [
  {
    name: "Veriff",
    needs: "The API key stands in it. For <shared secret> put in the one you have stored.",
    calls: [createVeriff(caller), decision(caller), veriffWebhook],
  },
  {
    name: "VOVE",
    needs: "For <secret key> put in one from the Keys tab, and for <signing secret> that of the endpoint.",
    calls: [createVove(caller), user(caller), voveWebhook],
  },
  {
    name: "Transmit",
    needs: "For <client id> and <client secret> put in those of an OAuth client from the Keys tab.",
    calls: [createTransmit(caller), result(caller)],
  },
];

/** How the logged paths end by which clients read decisions, as `like` has it. */
export const decisionReads = ["%/decision", "%/users/%", "%/result"];
