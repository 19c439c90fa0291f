import { Hono } from "hono";
import { serveCaptureAsset } from "@/lib/capture-assets/serve";
import type { Handler } from "@/lib/http/route";
import * as publicKeys from "./(transmit)/cis/oidc/jwks/route";
import * as token from "./(transmit)/oidc/token/route";
import * as sdkSettings from "./(transmit)/v1/sdk-settings/route";
import * as consent from "./(transmit)/v1/verification/[id]/consent/route";
import * as sdkEvents from "./(transmit)/v1/verification/[id]/events/route";
import * as image from "./(transmit)/v1/verification/[id]/images/[imageId]/route";
import * as images from "./(transmit)/v1/verification/[id]/images/route";
import * as result from "./(transmit)/v1/verification/[id]/result/route";
import * as riskToken from "./(transmit)/v1/verification/[id]/risk-session-token/route";
import * as verification from "./(transmit)/v1/verification/[id]/route";
import * as sdkStatus from "./(transmit)/v1/verification/[id]/status/route";
import * as verifications from "./(transmit)/v1/verification/route";
import * as sdkStart from "./(transmit)/v1/verification/start/route";
import * as addressMedia from "./(veriff)/v1/address-media/[id]/route";
import * as attemptMedia from "./(veriff)/v1/attempts/[id]/media/route";
import * as picture from "./(veriff)/v1/media/[id]/route";
import * as attempts from "./(veriff)/v1/sessions/[id]/attempts/route";
import * as collectedData from "./(veriff)/v1/sessions/[id]/collected-data/route";
import * as registryDecision from "./(veriff)/v1/sessions/[id]/decision/[registry]/route";
import * as fullAuto from "./(veriff)/v1/sessions/[id]/decision/fullauto/route";
import * as decision from "./(veriff)/v1/sessions/[id]/decision/route";
import * as media from "./(veriff)/v1/sessions/[id]/media/route";
import * as person from "./(veriff)/v1/sessions/[id]/person/route";
import * as session from "./(veriff)/v1/sessions/[id]/route";
import * as timestamps from "./(veriff)/v1/sessions/[id]/timestamps/route";
import * as screening from "./(veriff)/v1/sessions/[id]/watchlist-screening/route";
import * as sessions from "./(veriff)/v1/sessions/route";
import * as registry from "./(veriff)/v1/validate-registry/route";
import * as hostedResult from "./(vove)/v2/hosted/result/route";
import * as latestSession from "./(vove)/v2/sessions/latest/route";
import * as openSession from "./(vove)/v2/sessions/route";
import * as userDocument from "./(vove)/v2/users/[refId]/documents/[id]/route";
import * as userDocuments from "./(vove)/v2/users/[refId]/documents/route";
import * as user from "./(vove)/v2/users/[refId]/route";
import * as selfie from "./(vove)/v2/users/[refId]/selfie/route";

type RouteModule = Partial<Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Handler>>;

/** The clients' routes, once more for the fast path: path of the route file → its handlers. The first that fits answers. */
export const clientRoutes: Record<string, RouteModule> = {
  "/v1/sessions": sessions,
  "/v1/sessions/:id": session,
  "/v1/sessions/:id/media": media,
  "/v1/sessions/:id/attempts": attempts,
  "/v1/sessions/:id/decision": decision,
  "/v1/sessions/:id/decision/fullauto": fullAuto,
  "/v1/sessions/:id/decision/:registry": registryDecision,
  "/v1/sessions/:id/person": person,
  "/v1/sessions/:id/watchlist-screening": screening,
  "/v1/sessions/:id/collected-data": collectedData,
  "/v1/sessions/:id/timestamps": timestamps,
  "/v1/attempts/:id/media": attemptMedia,
  "/v1/media/:id": picture,
  "/v1/address-media/:id": addressMedia,
  "/v1/validate-registry": registry,
  "/v2/sessions": openSession,
  "/v2/sessions/latest": latestSession,
  "/v2/hosted/result": hostedResult,
  "/v2/users/:refId": user,
  "/v2/users/:refId/documents": userDocuments,
  "/v2/users/:refId/documents/:id": userDocument,
  "/v2/users/:refId/selfie": selfie,
  "/oidc/token": token,
  "/cis/oidc/jwks": publicKeys,
  "/v1/sdk-settings": sdkSettings,
  "/v1/verification": verifications,
  "/v1/verification/start": sdkStart,
  "/v1/verification/:id": verification,
  "/v1/verification/:id/result": result,
  "/v1/verification/:id/images": images,
  "/v1/verification/:id/images/:imageId": image,
  "/v1/verification/:id/consent": consent,
  "/v1/verification/:id/status": sdkStatus,
  "/v1/verification/:id/events": sdkEvents,
  "/v1/verification/:id/risk-session-token": riskToken,
};

/** Serves the very handlers that Next serves, under our paths and the vendors' own; slashes at the end are fine. */
export function clientRouter() {
  const router = new Hono({ strict: false });
  const asset = serveCaptureAsset(["br", "gzip"]);
  router.get("/v-assets/:file", (context) =>
    asset(context.req.raw, { params: Promise.resolve(context.req.param()) }),
  );
  for (const [path, handlers] of Object.entries(clientRoutes))
    for (const [method, handle] of Object.entries(handlers))
      router.on(method, [path, `/api${path}`, `/verify/api${path}`], (context) =>
        handle(context.req.raw, { params: Promise.resolve(context.req.param()) }),
      );
  return router;
}
