import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { isFromHere } from "@/lib/auth/own-origin";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, context: Context) => NextAuth(request, context, authOptions());

export { handler as GET };

export const POST = (request: NextRequest, context: Context) =>
  isFromHere(request.headers) ? handler(request, context) : new Response("Forbidden", { status: 403 });
