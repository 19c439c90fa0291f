-- Every row is written anew, with its signature.
TRUNCATE search_terms;--> statement-breakpoint
ALTER TABLE "search_terms" ADD COLUMN "signature" bigint NOT NULL;
--> statement-breakpoint
-- Two bits of 64 that stand for how a term begins. The hash is the one that rows are partitioned by, which stays the same.
CREATE FUNCTION search_beginning(term text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (1::bigint << (hashtextextended("left"(term, 3), 0) & 63)::int)
    | (1::bigint << ((hashtextextended("left"(term, 3), 0) >> 6) & 63)::int)
$$;
--> statement-breakpoint
-- A row whose signature lacks a bit of a term's does not bear the term; one that has them all may.
CREATE FUNCTION search_signature(terms text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bit_or(search_beginning(term) | (1::bigint << (hashtextextended(term, 1) & 63)::int)) FROM unnest(terms) term
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION keep_search_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  known text[];
  terms text[];
  signature bigint;
BEGIN
  IF TG_OP <> 'INSERT' AND old.deleted_at IS NULL THEN
    known := search_terms_of(old.full_name, old.vendor_data, old.document_number);
    DELETE FROM search_terms
    WHERE term = ANY (known) AND created_at = old.created_at AND verification_id = old.id;
    DELETE FROM name_words WHERE word = ANY (known)
      AND NOT EXISTS (SELECT FROM search_terms WHERE term = name_words.word);
  END IF;
  IF TG_OP <> 'DELETE' AND new.deleted_at IS NULL THEN
    terms := search_terms_of(new.full_name, new.vendor_data, new.document_number);
    signature := search_signature(terms);
    INSERT INTO search_terms (term, created_at, verification_id, integration_id, signature)
    SELECT term, new.created_at, new.id, new.integration_id, signature FROM unnest(terms) term
    ON CONFLICT DO NOTHING;
    INSERT INTO name_words (word)
    SELECT given FROM unnest(search_words(new.full_name, 12)) given
    WHERE length(given) > 2 AND NOT EXISTS (SELECT FROM name_words WHERE word = given)
    ORDER BY given
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
INSERT INTO search_terms (term, created_at, verification_id, integration_id, signature)
SELECT DISTINCT term, created_at, id, integration_id, search_signature(terms)
FROM verifications, LATERAL (SELECT search_terms_of(full_name, vendor_data, document_number) AS terms) made, unnest(terms) term
WHERE deleted_at IS NULL;
--> statement-breakpoint
ALTER TABLE search_terms DROP CONSTRAINT search_terms_term_created_at_verification_id_integration_id_pk;
--> statement-breakpoint
ALTER TABLE search_terms ADD CONSTRAINT search_terms_term_created_at_verification_id_integration_id_pk
  PRIMARY KEY (term, created_at, verification_id, integration_id) INCLUDE (signature);
--> statement-breakpoint
-- The newest of all that begin in one way; what it leads to is in it.
CREATE INDEX search_terms_by_beginning
  ON search_terms ("left"(term, 3), created_at, verification_id, integration_id) INCLUDE (term, signature);
--> statement-breakpoint
ANALYZE search_terms;
