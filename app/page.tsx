import { redirect } from "next/navigation";
import { userContext } from "@/lib/auth/context";
import { may } from "@/lib/core/identity/roles";
import { isGuideOpen } from "@/lib/installation/guide";

export default async function Home() {
  const { user, ctx } = await userContext("verification:read");
  const isNew = may(user.role, "integration:manage") && (await isGuideOpen(ctx));
  redirect(isNew ? "/welcome" : "/verifications");
}
