export type PasskeySummary = {
  id: string;
  name: string;
  /** Whether it lives in an account that several devices share. */
  isBackedUp: boolean;
  createdAt: Date;
  lastUsedAt: Date | null;
};

/** What a user has beside their password. */
export type Factors = {
  /** Since when their authenticator app gives codes. */
  totpSince: Date | null;
  passkeys: PasskeySummary[];
  recoveryCodesLeft: number;
};

/** A second factor that can be asked for when somebody signs in. */
export type FactorKind = "totp" | "passkey" | "recovery_code";

export const codeDigits = 6;
export const recoveryCodeCount = 10;
