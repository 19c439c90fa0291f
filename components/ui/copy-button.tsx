"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";

type CopyButtonProps = {
  value: string;
  /** What is copied: "Copy link". */
  label?: string;
  /** With the label in sight instead of an icon alone. */
  showLabel?: boolean;
  variant?: "primary" | "secondary" | "ghost";
};

async function copy(value: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(value);
  // Without TLS there is no clipboard API; a selection can still be copied.
  const area = document.createElement("textarea");
  area.value = value;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

/** Copies a value, shows a tick, and says "Copied" to those who listen. */
export function CopyButton({ value, label = "Copy", showLabel, variant }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const onClick = async () => {
    await copy(value);
    setCopied(true);
  };
  const icon = copied ? <Check className="text-success" /> : <Copy />;
  return (
    <>
      {showLabel ? (
        <Button variant={variant} icon={icon} onClick={onClick}>
          {copied ? "Copied" : label}
        </Button>
      ) : (
        <IconButton
          size="sm"
          variant={variant}
          label={copied ? "Copied" : label}
          icon={icon}
          onClick={onClick}
        />
      )}
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </>
  );
}
