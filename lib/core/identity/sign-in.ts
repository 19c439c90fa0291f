import type { Role } from "./roles";

/** How somebody has shown who they are; `password` stands for one without a second factor. */
export const signInMethods = [
  "password",
  "password_and_totp",
  "password_and_passkey",
  "password_and_recovery_code",
  "passkey",
  "sso",
] as const;
export type SignInMethod = (typeof signInMethods)[number];

export const signInMethodNames: Record<SignInMethod, string> = {
  password: "Password",
  password_and_totp: "Password and code",
  password_and_passkey: "Password and passkey",
  password_and_recovery_code: "Password and recovery code",
  passkey: "Passkey",
  sso: "Single sign-on",
};

/** Seconds until one has to sign in again, however busy one is. */
export const signInSeconds = 8 * 60 * 60;

/** Seconds until one has to sign in again who does nothing: a desk that somebody has left (NIST SP 800-63B, AAL2). */
export const idleSeconds = 60 * 60;

/** Seconds in which somebody who has just signed in need not type their password again to change how they do. */
export const freshSeconds = 10 * 60;

export const isOver = (
  { createdAt, lastSeenAt }: Pick<SignInSummary, "createdAt" | "lastSeenAt">,
  at: Date,
) =>
  at.getTime() - createdAt.getTime() > signInSeconds * 1000 ||
  at.getTime() - lastSeenAt.getTime() > idleSeconds * 1000;

/** Who has to have a second factor. A passkey or the company's own sign-on is one. */
export const secondFactorRules = ["nobody", "administrators", "everybody"] as const;
export type SecondFactorRule = (typeof secondFactorRules)[number];

export const mustHaveFactor = (rule: SecondFactorRule, role: Role) =>
  rule === "everybody" || (rule === "administrators" && role === "administrator");

/** A browser that somebody is signed in with, as they or an administrator see it. */
export type SignInSummary = {
  id: string;
  method: SignInMethod;
  ip: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
};
