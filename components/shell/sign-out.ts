import { signOutPath } from "@/lib/core/identity/user";

/** Sends a form, so that the page goes, with all that it holds. */
export function signOut({ isEverywhere = false } = {}) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = isEverywhere ? `${signOutPath}?everywhere` : signOutPath;
  document.body.append(form);
  form.submit();
}
