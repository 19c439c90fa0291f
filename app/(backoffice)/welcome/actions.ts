"use server";

import { z } from "zod";
import { action } from "@/lib/http/action";
import { dismissGuide } from "@/lib/installation/guide";

export const putGuideAway = action({
  can: "integration:manage",
  input: z.looseObject({}),
  handle: ({ ctx }) => dismissGuide(ctx),
});
