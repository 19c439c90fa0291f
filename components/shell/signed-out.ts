/** Leaves the page where the server's answer says that nobody is signed in any more: asked again, it leads to the way in. */
export function leaveIfSignedOut({ status }: Response) {
  if (status === 401) location.reload();
}
