import { returnFromSingleSignOn } from "@/lib/auth/single-sign-on";

export const GET = returnFromSingleSignOn;
