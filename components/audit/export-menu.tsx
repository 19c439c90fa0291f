"use client";

import { ChevronDown, Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";

type ExportMenuProps = { csvHref: string; jsonHref: string };

/** Exactly what the filters show, all pages, as a file. */
export const ExportMenu = ({ csvHref, jsonHref }: ExportMenuProps) => {
  const download = (href: string) => () => window.location.assign(href);
  return (
    <Menu
      trigger={
        <Button icon={<Download />} iconEnd={<ChevronDown />}>
          Export
        </Button>
      }
    >
      <MenuItem onClick={download(csvHref)}>As CSV, for spreadsheets</MenuItem>
      <MenuItem onClick={download(jsonHref)}>As JSON</MenuItem>
    </Menu>
  );
};
