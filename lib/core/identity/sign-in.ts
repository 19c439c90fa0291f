/** How somebody has shown who they are; `password` stands for one without a second factor. */
export const signInMethods = [
  "password",
  "password_and_totp",
  "password_and_recovery_code",
  "passkey",
  "sso",
] as const;
export type SignInMethod = (typeof signInMethods)[number];

/** Who has to have a second factor. A passkey or the company's own sign-on is one. */
export const secondFactorRules = ["nobody", "administrators", "everybody"] as const;
export type SecondFactorRule = (typeof secondFactorRules)[number];
