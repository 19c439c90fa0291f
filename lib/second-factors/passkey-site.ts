import { publicOrigin } from "@/lib/links";

/** Whose passkeys these are: browsers give them to this origin and to no other. */
export const passkeySite = () => ({ origin: publicOrigin(), id: new URL(publicOrigin()).hostname });
