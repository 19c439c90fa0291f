import type { Handler } from "@/lib/http/route";
import { answer } from "../answer";

/** The end user's page for the frame in an integration's settings: holds nothing, and shows what it is told. */
export const GET: Handler = (request) =>
  answer(request, { status: 200, screen: { screen: "preview" }, frameOrigins: ["'self'"] });
