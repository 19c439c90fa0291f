import { AppError, type ErrorCode } from "@/lib/core/errors";
import { VeriffError } from "./errors";

/** Tells a refusal by a code of its own, where the code for all of its kind would say less. */
export async function refusedAs<T>(
  codes: Partial<Record<ErrorCode, VeriffError>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof VeriffError) throw error;
    throw codes[error.code] ?? error;
  }
}
