"use client";

import { useEffect } from "react";
import { signInPath } from "@/lib/core/identity/user";

/**
 * Whoever is no longer signed in is led to the way in without the document going, and a step back would show from the
 * router's memory what was shown before.
 */
export function ForgetPages() {
  useEffect(
    () => () => {
      if (location.pathname === signInPath) location.reload();
    },
    [],
  );
  return null;
}
