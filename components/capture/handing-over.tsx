import { useContext, useEffect } from "react";
import { HostContext } from "./host-page";
import { useMessages } from "./language";
import { Spinner } from "./spinner";

/** Nothing to read and nothing to do: it goes on by itself. */
export function PassingScreen() {
  const { sending } = useMessages();
  return (
    <p role="status" className="m-auto flex items-center gap-3 p-6 text-md text-ink-muted">
      <Spinner className="size-7" />
      {sending.handingIn}
    </p>
  );
}

/** In the place of our last screen, where the host says itself how it goes on. */
export function HandingOver() {
  const host = useContext(HostContext);
  useEffect(() => host.tell("finished"), [host]);
  return <PassingScreen />;
}
