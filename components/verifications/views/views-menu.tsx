"use client";

import { Bookmark, BookmarkPlus, ChevronDown, Pencil, RotateCcw, Save, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { answered } from "@/components/shell/answered";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Menu, MenuGroup, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import type { SavedView } from "@/lib/core/verification/view";
import { remember } from "../list/remember";
import { shownView } from "./shown-view";
import type { ViewActions } from "./view-actions";
import { ViewDialog } from "./view-dialog";

type ViewsMenuProps = {
  views: SavedView[];
  /** What is shown now, whole. */
  query: string;
  actions: ViewActions;
};

type Open = "add" | "edit" | "remove" | undefined;

/** The listings that have a name, one's own and the team's, and what can be done with the one shown. */
export function ViewsMenu({ views, query, actions }: ViewsMenuProps) {
  const toast = useToast();
  const router = useRouter();
  const [open, setOpen] = useState<Open>();
  // A view that was left for another filter is still the one that would be changed.
  const [lastId, setLastId] = useState<string>();
  const shown = shownView(views, query, lastId);
  const near = shown ?? views.find(({ id }) => id === lastId);
  const changeable = near?.isChangeable ? near : undefined;
  if (shown && shown.id !== lastId) setLastId(shown.id);

  const overwrite = async (view: SavedView) => {
    const result = await answered(actions.edit({ id: view.id, query }));
    toast.show(
      result.ok
        ? { title: `“${view.name}” shows this listing now`, tone: "success" }
        : { title: result.error.message, tone: "danger" },
    );
  };
  // The usual list is drawn from what is remembered, which has to be forgotten before.
  const reset = async () => {
    await remember({ query: "", columns: null, density: "normal" });
    router.push("/verifications?filter=");
  };
  const group = (label: string, isTeam: boolean) => {
    const listed = views.filter((view) => view.isTeam === isTeam);
    if (listed.length === 0) return null;
    return (
      <MenuGroup label={label}>
        {listed.map((view) => (
          <MenuItem
            key={view.id}
            icon={<Bookmark className={view.id === shown?.id ? "fill-current" : undefined} />}
            href={`/verifications?${view.query}`}
            end={isTeam && !view.isChangeable ? view.ownerName : undefined}
            onClick={() => {
              setLastId(view.id);
              void remember({ query: view.query });
            }}
          >
            {view.name}
          </MenuItem>
        ))}
        <MenuSeparator />
      </MenuGroup>
    );
  };
  return (
    <>
      <Menu
        className="max-w-80"
        trigger={
          <Button
            size="sm"
            variant="ghost"
            icon={<Bookmark />}
            iconEnd={<ChevronDown />}
            className="mb-1 max-w-48"
          >
            <span className="truncate max-sm:sr-only">
              {shown ? (
                <>
                  <span className="sr-only">Views: </span>
                  <span className="text-ink">{shown.name}</span>
                </>
              ) : (
                "Views"
              )}
            </span>
          </Button>
        }
      >
        {group("Your views", false)}
        {group("Team views", true)}
        {changeable && !shown ? (
          <MenuItem icon={<Save />} onClick={() => void overwrite(changeable)}>
            Update “{changeable.name}”
          </MenuItem>
        ) : null}
        <MenuItem icon={<BookmarkPlus />} onClick={() => setOpen("add")}>
          Save as view…
        </MenuItem>
        {changeable ? (
          <>
            <MenuItem icon={<Pencil />} onClick={() => setOpen("edit")}>
              Rename or share “{changeable.name}”…
            </MenuItem>
            <MenuItem icon={<Trash2 />} tone="danger" onClick={() => setOpen("remove")}>
              Delete “{changeable.name}”…
            </MenuItem>
          </>
        ) : null}
        <MenuSeparator />
        <MenuItem icon={<RotateCcw />} onClick={() => void reset()}>
          Reset to the usual list
        </MenuItem>
      </Menu>
      {open === "add" || (open === "edit" && changeable) ? (
        <ViewDialog
          view={open === "edit" ? changeable : undefined}
          save={(given) =>
            open === "edit" && changeable
              ? actions.edit({ id: changeable.id, ...given })
              : actions.add({ ...given, query })
          }
          onClose={() => setOpen(undefined)}
        />
      ) : null}
      {changeable ? (
        <AlertDialog
          title={`Delete “${changeable.name}”?`}
          description={
            changeable.isTeam
              ? "It goes for everybody. The verifications it lists stay."
              : "The verifications it lists stay."
          }
          confirmLabel="Delete view"
          open={open === "remove"}
          onOpenChange={(isOpen) => setOpen(isOpen ? "remove" : undefined)}
          onConfirm={async () => {
            const result = await answered(actions.remove({ id: changeable.id }));
            if (!result.ok) toast.show({ title: result.error.message, tone: "danger" });
            return result.ok;
          }}
        />
      ) : null}
    </>
  );
}
