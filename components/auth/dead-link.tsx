import { Button } from "@/components/ui/button";
import { AuthFrame } from "./auth-frame";

/** One answer for a link that never was, was used, was taken back or is too old. */
export const DeadLink = () => (
  <AuthFrame
    title="This link opens nothing"
    text="It was used before, taken back, or is too old. Ask whoever gave it to you for another one."
  >
    <Button href="/sign-in" className="w-full">
      Go to sign in
    </Button>
  </AuthFrame>
);
