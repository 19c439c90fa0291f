import { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import { type Ctx, inTransaction } from "@/lib/context";
import { AppError, invalid, notFound } from "@/lib/core/errors";
import { roles } from "@/lib/core/identity/roles";
import type { SingleSignOnSummary } from "@/lib/core/identity/single-sign-on";
import type { SingleSignOn } from "@/lib/core/installation/settings";
import { text } from "@/lib/core/text";
import { env } from "@/lib/env";
import { forgetSetting, readSetting, requireWhole, writeSetting } from "@/lib/installation/settings";
import { log } from "@/lib/log";
import { requireGrantable } from "@/lib/people/guard";
import { sealText, unsealText } from "@/lib/secrets/seal";
import { discover, secretContext } from "./provider";

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

export const singleSignOnChange = z.object({
  issuer: z
    .string()
    .trim()
    .max(500)
    .pipe(z.url({ protocol: /^https?$/, error: "Type the issuer's URL." })),
  clientId: text(500).trim().min(1, "Type the client id."),
  /** Empty keeps the one before. */
  secret: text(1000).trim(),
  label: text(60).trim().min(1, "Type what the button says."),
  domains: z
    .string()
    .max(2000)
    .transform((list) =>
      list
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    )
    .refine((list) => list.every((name) => domain.test(name)), "Type domains such as example.com."),
  newcomers: z
    .enum(roles)
    .exclude(["administrator"], "Nobody becomes an administrator without an invitation.")
    .nullable(),
  newcomerIntegrationIds: z.array(z.guid()).max(500).nullable(),
  mustSayFactor: z.boolean().default(false),
  factorAcr: text(200).trim().default(""),
});
type Change = z.output<typeof singleSignOnChange>;

export const present = ({
  issuer,
  clientId,
  label,
  domains,
  newcomers,
  newcomerIntegrationIds,
  mustSayFactor,
  factorAcr,
}: SingleSignOn): SingleSignOnSummary => ({
  ...{ issuer, clientId, label, domains, newcomers, newcomerIntegrationIds, mustSayFactor, factorAcr },
});

export async function findSingleSignOn(ctx: Pick<Ctx, "db">): Promise<SingleSignOnSummary | null> {
  const settings = await readSetting(ctx, "single_sign_on");
  return settings && present(settings);
}

const refuse = (name: keyof Change, sentence: string) => invalid(sentence, { [name]: sentence });

/** A secret given for one provider is sent to no other. */
function secretOf({ secret, issuer, clientId }: Change, before: SingleSignOn | null): string {
  if (secret) return secret;
  if (!before || before.issuer !== issuer || before.clientId !== clientId)
    throw refuse("secret", "Type the client secret.");
  return unsealText(before.secretEncrypted, secretContext);
}

async function tryOut(change: Change, secret: string) {
  if (change.issuer.startsWith("http:") && !env().ALLOW_PRIVATE_SSO)
    throw refuse("issuer", "The issuer's URL must begin with https://.");
  try {
    await discover(change, secret);
  } catch (error) {
    if (error instanceof AppError || (error instanceof Error && error.cause instanceof AppError))
      throw refuse("issuer", "The host name leads to an address that must not be reached from here.");
    if (!(error instanceof Error)) throw error;
    log.warn("single sign-on was not set up", { reason: error.message });
    throw refuse("issuer", "The provider's discovery document cannot be read at this address.");
  }
}

/** Sets the provider of single sign-on, once it has answered. */
export async function setSingleSignOn(ctx: Ctx, change: Change) {
  requireWhole(ctx);
  const before = await readSetting(ctx, "single_sign_on");
  await requireGrantable(ctx, change.newcomerIntegrationIds);
  const secret = secretOf(change, before);
  await tryOut(change, secret);
  const { secret: _, ...after } = change;
  await inTransaction(ctx, async (ctx) => {
    await writeSetting(ctx, "single_sign_on", { ...after, secretEncrypted: sealText(secret, secretContext) });
    await recordAudit(ctx, {
      ...{ action: "installation.set_single_sign_on", targetId: "single_sign_on" },
      ...{ before: before ? present(before) : undefined, after },
    });
  });
}

/** Nobody signs in through the provider any more; who has no password gets a link from an administrator. */
export const removeSingleSignOn = (ctx: Ctx) =>
  inTransaction(ctx, async (ctx) => {
    requireWhole(ctx);
    const before = await readSetting(ctx, "single_sign_on");
    if (!before) throw notFound("single sign-on");
    await forgetSetting(ctx, "single_sign_on");
    await recordAudit(ctx, {
      ...{
        action: "installation.remove_single_sign_on",
        targetId: "single_sign_on",
        before: present(before),
      },
    });
  });
