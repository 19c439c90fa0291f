import type { Party } from "./party";

type Aim = Pick<Party, "ids" | "word" | "reference">;

/** How each page is reached by someone who looks for what is not theirs. */
export const visits: Record<string, (aim: Aim) => string[]> = {
  "/": () => ["/"],
  "/sign-in": ({ ids }) => [`/sign-in?next=/verifications/${ids.verification}`],
  "/sign-in/verify": () => ["/sign-in/verify"],
  "/second-factor": () => ["/second-factor"],
  "/welcome": () => ["/welcome"],
  "/account": () => ["/account"],
  "/people": () => ["/people"],
  "/people/[id]": ({ ids }) => [`/people/${ids.user}`],
  "/people/sign-in": () => ["/people/sign-in"],
  "/invitation/[token]": ({ ids }) => [`/invitation/${ids.invitation}`],
  "/password": () => ["/password"],
  "/password/[token]": ({ ids }) => [`/password/${ids.user}`],
  "/review": ({ ids }) => ["/review", `/review?integration=${ids.integration}`],
  "/review/[id]": ({ ids }) => [`/review/${ids.verification}`, `/review/${ids.decided}`],
  "/verifications": ({ ids, word, reference }) => [
    "/verifications",
    `/verifications?filter=${word}`,
    `/verifications?filter=${reference}`,
    `/verifications?filter=${ids.verification}`,
    `/verifications?filter=integration:${ids.integration}&status=review`,
    `/verifications?sort=name&after=${ids.verification}.A`,
  ],
  "/verifications/bulk/[id]": ({ ids }) => [`/verifications/bulk/${ids.run}`],
  "/verifications/[id]": ({ ids }) => [`/verifications/${ids.verification}`],
  "/integrations": ({ ids, word }) => [
    "/integrations",
    `/integrations?q=${ids.integration}&archived=1`,
    `/integrations?q=${word}`,
  ],
  "/integrations/[id]": ({ ids }) => [`/integrations/${ids.integration}`],
  "/integrations/[id]/general": ({ ids }) => [`/integrations/${ids.integration}/general`],
  "/integrations/[id]/copy": ({ ids }) => [
    `/integrations/${ids.integration}/copy`,
    `/integrations/${ids.integration}/copy?from=${ids.integration}`,
  ],
  "/integrations/[id]/decisions": ({ ids }) => [`/integrations/${ids.integration}/decisions`],
  "/integrations/[id]/limits": ({ ids }) => [`/integrations/${ids.integration}/limits`],
  "/integrations/[id]/access": ({ ids }) => [`/integrations/${ids.integration}/access`],
  "/integrations/[id]/keys": ({ ids }) => [`/integrations/${ids.integration}/keys`],
  "/integrations/[id]/requests": ({ ids, reference }) => [
    `/integrations/${ids.integration}/requests`,
    `/integrations/${ids.integration}/requests?q=${reference}&key=${ids.credential}&status=2`,
  ],
  "/integrations/[id]/requests/[request]": ({ ids }) => [
    `/integrations/${ids.integration}/requests/${ids.request}`,
  ],
  "/integrations/[id]/webhooks": ({ ids }) => [`/integrations/${ids.integration}/webhooks`],
  "/integrations/[id]/flows": ({ ids }) => [`/integrations/${ids.integration}/flows`],
  "/integrations/[id]/flows/new": ({ ids }) => [`/integrations/${ids.integration}/flows/new`],
  "/integrations/[id]/flows/[flow]": ({ ids }) => [`/integrations/${ids.integration}/flows/${ids.flow}`],
  "/integrations/[id]/brand": ({ ids }) => [`/integrations/${ids.integration}/brand`],
  "/integrations/[id]/retention": ({ ids }) => [`/integrations/${ids.integration}/retention`],
  "/analytics": ({ ids }) => [
    "/analytics?period=all",
    `/analytics?period=all&integration=${ids.integration}`,
    `/analytics?period=1d&integration=${ids.integration}&environment=test&country=EE`,
  ],
  "/audit": ({ ids, word }) => [
    "/audit",
    `/audit?q=${word}`,
    `/audit?integration=${ids.integration}`,
    `/audit?target=${ids.verification}`,
    `/audit?person=${ids.user}`,
  ],
  // The demo company's; whose entries are whose is shown in lib/audit/list.test.ts.
  "/audit/[id]": () => ["/audit/1"],
  "/webhooks": ({ ids }) => [
    "/webhooks",
    ...Object.entries(ids)
      .filter(([name]) => ["integration", "endpoint", "verification"].includes(name))
      .map(([name, id]) => `/webhooks?${name}=${id}`),
  ],
  "/webhooks/[id]": ({ ids }) => [`/webhooks/${ids.delivery}`],
  "/developers": () => ["/developers"],
  "/developers/vove": () => ["/developers/vove"],
  "/developers/transmit": () => ["/developers/transmit"],
};
