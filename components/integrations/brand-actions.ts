import type { ActionResult } from "@/lib/core/action-result";

type Act<Input> = (input: Input) => Promise<ActionResult<unknown>>;

/** The form as it was filled in: empty is none. */
export type BrandAnswers = { name: string; color: string; privacyUrl: string; support: string };

/** What the brand page can do; the page passes them, and only to those who may. */
export type BrandActions = {
  save: Act<BrandAnswers & { id: string; seen: BrandAnswers }>;
  saveLogo: Act<{ id: string; content: string }>;
  dropLogo: Act<{ id: string }>;
};
