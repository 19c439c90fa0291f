import { and, eq, sql } from "drizzle-orm";
import type { Scope } from "@/lib/core/identity/actor";
import type { Db } from "../client";
import { nameWords, searchTerms } from "../schema/verification-counts";
import { verifications } from "../schema/verifications";
import { within } from "../scope";

const owner = { ...verifications, verificationId: verifications.id };

/**
 * Takes a verification out of the search, by reference too. Names that are blanked are forgotten by themselves; what is
 * written to the row afterwards is found again.
 */
export const forgetTerms = (db: Db, scope: Scope, verificationId: string) =>
  db.execute(sql`
    with gone as (
      delete from ${searchTerms} using ${verifications}
      where ${and(eq(verifications.id, verificationId), within(scope, owner))}
        and ${searchTerms.term} = any(search_terms_of(
          ${verifications.fullName}, ${verifications.vendorData}, ${verifications.documentNumber}))
        and ${searchTerms.createdAt} = ${verifications.createdAt}
        and ${searchTerms.verificationId} = ${verifications.id}
      returning ${searchTerms.term} as term, ${searchTerms.verificationId} as verification_id
    )
    delete from ${nameWords} using gone
    where ${nameWords.word} = gone.term and not exists (
      select from ${searchTerms}
      where ${searchTerms.term} = ${nameWords.word} and ${searchTerms.verificationId} <> gone.verification_id)`);
