import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { addOwnPasskey, beginApp, beginOwnPasskey, confirmApp } from "@/app/(backoffice)/account/actions";
import { AuthFrame } from "@/components/auth/auth-frame";
import { FirstFactor } from "@/components/auth/first-factor";
import { Button } from "@/components/ui/button";
import { safePath } from "@/lib/auth/safe-path";
import { getSignedIn } from "@/lib/auth/user";
import { signInPath, signOutPath } from "@/lib/core/identity/user";

export const metadata: Metadata = { title: "Add a second factor" };

const actions = { beginApp, confirmApp, beginPasskey: beginOwnPasskey, addPasskey: addOwnPasskey };

export default async function SecondFactorPage({ searchParams }: PageProps<"/second-factor">) {
  const user = await getSignedIn();
  if (!user) redirect(signInPath);
  const { mustAddFactor } = user;
  return (
    <AuthFrame
      title="Add a second factor"
      text={
        mustAddFactor
          ? "Your administrators ask for one: a password alone can be stolen from afar."
          : "A password alone can be stolen from afar. It takes a minute."
      }
    >
      <FirstFactor actions={actions} next={safePath((await searchParams).next)} isRequired={mustAddFactor} />
      <form action={signOutPath} method="post" className="mt-4">
        <Button type="submit" variant="ghost" className="w-full">
          Sign out
        </Button>
      </form>
    </AuthFrame>
  );
}
