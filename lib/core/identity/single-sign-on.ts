import type { Role } from "./roles";

/** Why somebody who comes from the provider is not let in; the sign-in page has a sentence for each. */
export const singleSignOnRefusals = {
  sso_off: "Single sign-on is not set up here.",
  sso_failed: "The sign-on did not work. Try again, or sign in with your password.",
  sso_late: "Signing in took too long. Start again.",
  sso_unverified: "The provider does not vouch for your e-mail address, so it opens nothing here.",
  sso_domain: "Addresses of this domain are not let in here.",
  sso_weak: "The provider does not say that you have shown a second factor, and it has to here.",
  sso_unknown: "Nobody has invited this address. Ask an administrator.",
  sso_taken: "This address was somebody else's at the provider before. Ask an administrator.",
  sso_disabled: "This account is disabled. Ask an administrator.",
} as const;
export type SingleSignOnRefusal = keyof typeof singleSignOnRefusals;

/** What the provider says of somebody. */
export type Claims = {
  issuer: string;
  subject: string;
  email: string | undefined;
  isVerified: boolean;
  name: string | undefined;
  /** How the provider has made sure of them, where it says so. */
  amr?: readonly string[];
  acr?: string;
};

/** What is more than a password, as RFC 8176 names it. */
const factorMethods = [
  ...["mfa", "mca", "otp", "hwk", "swk", "pop", "sc", "sms", "tel"],
  ...["fpt", "face", "iris", "retina", "vbm"],
];

/** Whether the provider says that somebody has shown a second factor; some say it by an `acr` of their own. */
export const saysFactor = ({ amr = [], acr }: Pick<Claims, "amr" | "acr">, factorAcr: string) =>
  amr.some((method) => factorMethods.includes(method)) || (factorAcr !== "" && acr === factorAcr);

/** What is shown of the provider; its secret is not. */
export type SingleSignOnSummary = {
  issuer: string;
  clientId: string;
  label: string;
  domains: string[];
  newcomers: Role | null;
  newcomerIntegrationIds: string[] | null;
  mustSayFactor: boolean;
  factorAcr: string;
};

/** Whether an address is of one of the domains; none stands for all. */
export const isOfDomain = (email: string, domains: readonly string[]) =>
  domains.length === 0 || domains.includes(email.toLowerCase().split("@").at(-1) ?? "");
