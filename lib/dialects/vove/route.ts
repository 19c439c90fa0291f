import type { KeyScope } from "@/lib/core/integration/scopes";
import { type Edge, routeOf } from "@/lib/http/route";
import { findRememberedKeyHolder } from "@/lib/integrations/remembered-caller";
import { recordRequest } from "@/lib/requests/record";
import {
  type Host,
  identify,
  identifyHolder,
  identifyHost,
  type SessionHolder,
  type VoveCaller,
} from "./auth";
import { fail, refuse } from "./errors";

const edge = { maxBytes: 1024 * 1024, refuse, fail, record: recordRequest };

/** A route for backends: `x-api-key` (vove.md A1). */
export const keyRoute = routeOf<VoveCaller, KeyScope>({
  ...edge,
  authenticate: (incoming) => identify(incoming),
} satisfies Edge<VoveCaller>);

/** The same for creations, whose caller is looked up once a second. */
export const createRoute = routeOf<VoveCaller, KeyScope>({
  ...edge,
  authenticate: (incoming) => identify(incoming, findRememberedKeyHolder),
} satisfies Edge<VoveCaller>);

/** A route for SDKs: `Authorization: Bearer` the session's token (vove.md A9). */
export const holderRoute = routeOf<SessionHolder>({
  ...edge,
  authenticate: identifyHolder,
} satisfies Edge<SessionHolder>);

/** A route for the hosted page. */
export const hostRoute = routeOf<Host>({ ...edge, authenticate: identifyHost } satisfies Edge<Host>);
