import { notFound } from "next/navigation";
import { userContext } from "@/lib/auth/context";
import { AppError } from "@/lib/core/errors";
import { getPerson } from "@/lib/people/find";

/** The person of the page, and who looks; who is out of reach was never there. */
export async function load(id: string) {
  const { user, ctx } = await userContext("user:manage");
  try {
    return { user, ctx, person: await getPerson(ctx, id) };
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
