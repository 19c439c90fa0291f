import { findAttemptById } from "@/db/queries/attempts";
import { findDelivery } from "@/db/queries/deliveries";
import { findIntegration } from "@/db/queries/integrations";
import { findRequestById } from "@/db/queries/request-by-id";
import { findVerification } from "@/db/queries/verifications";
import type { Ctx } from "@/lib/context";
import { isUuid } from "@/lib/core/id";
import { may } from "@/lib/core/identity/roles";
import { maxPlaces, type Place } from "@/lib/core/search/place";
import { listVerifications } from "@/lib/verifications/list";

type Shown = Pick<Extract<Place, { kind: "verification" }>, "id" | "fullName" | "status"> & {
  vendorData: string | null;
};

const asPlace = ({ id, fullName, status, vendorData }: Shown): Place => ({
  ...{ kind: "verification", id, fullName, status, reference: vendorData },
});

/** What a text leads to: verifications by name, reference or id, newest first, and whatever else an id may be of. */
export async function findPlaces(ctx: Ctx, text: string): Promise<Place[]> {
  const search = text.trim();
  if (search === "") return [];
  const [{ verifications }, others] = await Promise.all([
    listVerifications(ctx, {
      ...{ filter: { search }, sort: "created", direction: "descending", limit: maxPlaces },
    }),
    isUuid(search) ? findById(ctx, search) : [],
  ]);
  const places = verifications.map(asPlace);
  const known = new Set(places.map(({ id }) => id));
  return [...others.filter(({ id }) => !known.has(id)), ...places];
}

/** Those of the ids that are verifications within the scope, in the order given. */
export async function findRecent({ db, scope }: Ctx, ids: readonly string[]): Promise<Place[]> {
  const found = await Promise.all(
    ids
      .filter(isUuid)
      .slice(0, maxPlaces)
      .map((id) => findVerification(db, scope, id)),
  );
  return found.flatMap((verification) => (verification ? [asPlace(verification)] : []));
}

async function findById({ db, scope, actor }: Ctx, id: string): Promise<Place[]> {
  const seesConnections = actor.kind === "user" && may(actor.role, "webhook:read");
  const [attempt, delivery, integration, request] = await Promise.all([
    findAttemptById(db, scope, id),
    seesConnections ? findDelivery(db, scope, id) : undefined,
    seesConnections ? findIntegration(db, scope, id) : undefined,
    seesConnections ? findRequestById(db, scope, id) : undefined,
  ]);
  const verification = attempt && (await findVerification(db, scope, attempt.verificationId));
  return [
    ...(verification ? [asPlace(verification)] : []),
    ...(delivery ? [{ kind: "delivery", id, verificationId: delivery.verificationId ?? "" } as const] : []),
    ...(integration ? [{ kind: "integration", id, name: integration.name } as const] : []),
    ...(request
      ? [
          {
            ...({ kind: "request", id, integrationId: request.integrationId } as const),
            words: `${request.method} ${request.path} · ${request.status}`,
          },
        ]
      : []),
  ];
}
