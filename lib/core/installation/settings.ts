import { z } from "zod";
import { roles } from "../identity/roles";
import { secondFactorRules } from "../identity/sign-in";

/** A provider of single sign-on, as it is kept. */
const singleSignOn = z.object({
  issuer: z.string(),
  clientId: z.string(),
  secretEncrypted: z.string(),
  /** On the button of the sign-in page. */
  label: z.string(),
  /** Whose addresses are let in; none for all. */
  domains: z.array(z.string()),
  /** What somebody becomes whom nobody has invited; null keeps them out. */
  newcomers: z.enum(roles).nullable(),
  /** What they reach until an administrator says otherwise; null for all integrations. */
  newcomerIntegrationIds: z.array(z.string()).nullable().default(null),
  /** Lets in those alone of whom the provider says that they have shown a second factor. */
  mustSayFactor: z.boolean().default(false),
  /** The `acr` that says so too; none where empty. */
  factorAcr: z.string().default(""),
});
export type SingleSignOn = z.infer<typeof singleSignOn>;

/** What an administrator sets for the whole installation: the shape of each setting, and what holds until it is set. */
export const installationSettings = {
  second_factor_rule: z.enum(secondFactorRules).catch("nobody"),
  /** Whether the guide to a new installation was put away. */
  guide_dismissed: z.boolean().catch(false),
  single_sign_on: singleSignOn.nullable().catch(null),
} as const;

export type SettingName = keyof typeof installationSettings;
export type SettingValue<Name extends SettingName> = z.output<(typeof installationSettings)[Name]>;
