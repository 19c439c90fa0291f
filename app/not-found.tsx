import { Button } from "@/components/ui/button";

/** One answer for what never was and for what is out of reach. */
export default function NotFound() {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-6 text-center">
      <p className="font-mono text-xs tracking-[0.2em] text-ink-faint">404</p>
      <h1 className="mt-2 text-xl">There is nothing here</h1>
      <p className="mt-1 mb-6 max-w-sm text-ink-muted">
        The address is wrong, or what it led to is not yours to see.
      </p>
      <Button href="/">Go to the start</Button>
    </main>
  );
}
