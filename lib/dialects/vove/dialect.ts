import type { Dialect } from "../dialect";
import { isTold, userStatuses } from "./statuses";
import { presentMessage } from "./webhook";

/** Svix has message ids begin so. */
const svixId = (id: string) => `msg_${id.replaceAll("-", "")}`;

export const vove: Dialect = {
  name: "VOVE",
  webhook: {
    types: ["event", "decision"],
    hints: { decision: "Approved, declined or asked again." },
    present: presentMessage,
    decisionCode: (outcome) => (isTold[outcome] ? userStatuses[outcome] : null),
    headers: (_body, _signer, { id, timestamp, sign }) => {
      const signature = sign(svixId(id));
      return {
        "content-type": "application/json",
        "svix-id": svixId(id),
        "svix-timestamp": timestamp,
        ...(signature && { "svix-signature": signature }),
      };
    },
  },
};
