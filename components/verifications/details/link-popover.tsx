"use client";

import { QrCode as QrIcon } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import type { CaptureLink } from "@/lib/core/verification/capture-link";
import { LinkPanel } from "../link-panel";

/** The link again, for as long as the end user can use it. */
export function LinkPopover({ link, id }: { link: CaptureLink; id: string }) {
  return (
    <Popover
      label="Link for the end user"
      align="end"
      trigger={<Button icon={<QrIcon />}>Link and QR code</Button>}
    >
      <div className="w-80 max-w-full p-1">
        <LinkPanel link={link} id={id} />
      </div>
    </Popover>
  );
}
