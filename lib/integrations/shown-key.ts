import type { credentials } from "@/db/schema/integrations";
import { scopesIn } from "@/lib/core/integration/scopes";
import type { HeldKey } from "@/lib/core/request/trail";

/** A credential that somebody has shown, and from where it may be. */
export type ShownKey = HeldKey & { ipRanges: readonly string[] | null };

type Row = Pick<typeof credentials.$inferSelect, "id" | "kind" | "scopes" | "ipRanges">;

export const asShownKey = ({ id, kind, scopes, ipRanges }: Row): ShownKey => ({
  ...{ id, kind, ipRanges },
  scopes: scopesIn(scopes),
});
