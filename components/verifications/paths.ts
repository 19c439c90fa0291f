export const verificationsPath = "/verifications";

export const verificationPath = (id: string) => `${verificationsPath}/${id}`;
