import { startSingleSignOn } from "@/lib/auth/single-sign-on";

export const GET = startSingleSignOn;
