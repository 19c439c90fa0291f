/** A verification is sent back nine times at most; the attempt after that is the last. */
export const maxAttempts = 10;
