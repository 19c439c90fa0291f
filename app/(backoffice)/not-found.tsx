import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Inside the desk's frame; one answer for what never was and for what is out of reach. */
export default function BackOfficeNotFound() {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="There is nothing here"
        text="The address is wrong, or what it led to is not yours to see."
        actions={<Button href="/verifications">Go to verifications</Button>}
      />
    </>
  );
}
