import { Search } from "lucide-react";
import Link from "next/link";
import { Input } from "@/components/ui/input";
import { integrationListPath, integrationsPath } from "./paths";

type IntegrationToolsProps = {
  search: string;
  /** Whether there are so many that one looks for them. */
  hasSearch: boolean;
  archived: number;
  showsArchived: boolean;
};

/** What stands above the list where there is something to choose. */
export function IntegrationTools({ search, hasSearch, archived, showsArchived }: IntegrationToolsProps) {
  if (!hasSearch && archived === 0) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pb-3">
      {hasSearch ? (
        <search>
          <form action={integrationsPath} className="flex">
            {showsArchived ? <input type="hidden" name="archived" value="1" /> : null}
            <Input
              type="search"
              name="q"
              aria-label="Search by name, key or id"
              placeholder="Name, key or id"
              defaultValue={search}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              icon={<Search />}
              className="w-full sm:w-72"
            />
          </form>
        </search>
      ) : (
        <span />
      )}
      {archived > 0 ? (
        <Link
          href={integrationListPath({ q: search, archived: !showsArchived })}
          className="text-sm text-accent hover:underline"
        >
          {showsArchived ? "Hide archived" : `Show ${archived.toLocaleString("en")} archived`}
        </Link>
      ) : null}
    </div>
  );
}
