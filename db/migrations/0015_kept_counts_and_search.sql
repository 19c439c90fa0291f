CREATE TABLE "name_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"term" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"verification_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	CONSTRAINT "search_terms_term_created_at_verification_id_integration_id_pk" PRIMARY KEY("term","created_at","verification_id","integration_id")
);
--> statement-breakpoint
CREATE TABLE "verification_changes" (
	"integration_id" uuid NOT NULL,
	"status" "verification_status" NOT NULL,
	"country" text,
	"document" "document_type",
	"reason" text,
	"assignee_id" uuid,
	"hour" timestamp (3) with time zone NOT NULL,
	"delta" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_totals" (
	"dimension" text NOT NULL,
	"integration_id" uuid NOT NULL,
	"value" text NOT NULL,
	"status" "verification_status" NOT NULL,
	"total" integer NOT NULL,
	CONSTRAINT "verification_totals_dimension_integration_id_value_status_pk" PRIMARY KEY("dimension","integration_id","value","status")
);
--> statement-breakpoint
DROP INDEX "verifications_name_search";--> statement-breakpoint
DROP INDEX "verifications_reference_search";--> statement-breakpoint
CREATE INDEX "name_words_similar" ON "name_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE verification_changes SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
  autovacuum_vacuum_insert_threshold = -1, autovacuum_vacuum_cost_delay = 0);
--> statement-breakpoint
-- Updated by the fold again and again: room for the new versions in the same page.
ALTER TABLE verification_totals SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02);
--> statement-breakpoint
-- Ranges of terms are beginnings of words, whatever the database sorts by.
ALTER TABLE search_terms ALTER COLUMN term TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE name_words ALTER COLUMN word TYPE text COLLATE "C";
--> statement-breakpoint
ALTER TABLE search_terms SET (autovacuum_vacuum_insert_scale_factor = 0.05);
--> statement-breakpoint
-- One narrow row per change, none waits for another: what a verification counts as, and once more or once less.
CREATE FUNCTION count_as(v verifications, delta smallint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO verification_changes (integration_id, status, country, document, reason, assignee_id, hour, delta)
  SELECT v.integration_id, v.status, v.current_document_country, v.current_document_type, v.current_reason,
    v.assignee_id, date_trunc('hour', v.created_at, 'UTC'), delta
  WHERE v.deleted_at IS NULL
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION count_verification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF new.deleted_at IS NULL THEN
      INSERT INTO verification_changes (integration_id, status, country, document, reason, assignee_id, hour, delta)
      VALUES (new.integration_id, new.status, new.current_document_country, new.current_document_type,
        new.current_reason, new.assignee_id, date_trunc('hour', new.created_at, 'UTC'), 1);
    END IF;
  ELSE
    PERFORM count_as(old, -1::smallint);
    IF TG_OP = 'UPDATE' THEN
      PERFORM count_as(new, 1::smallint);
    END IF;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DROP TRIGGER count_verification ON verifications;
--> statement-breakpoint
DROP FUNCTION add_to_verification_count;
--> statement-breakpoint
CREATE TRIGGER count_verification AFTER INSERT OR DELETE ON verifications
  FOR EACH ROW EXECUTE FUNCTION count_verification();
--> statement-breakpoint
CREATE TRIGGER recount_verification AFTER UPDATE ON verifications FOR EACH ROW
  WHEN ((old.integration_id, old.status, old.current_document_country, old.current_document_type, old.current_reason,
      old.assignee_id, old.created_at, old.deleted_at)
    IS DISTINCT FROM
    (new.integration_id, new.status, new.current_document_country, new.current_document_type, new.current_reason,
      new.assignee_id, new.created_at, new.deleted_at))
  EXECUTE FUNCTION count_verification();
--> statement-breakpoint
-- What one change adds to: under which dimensions it is counted, and by which value of each.
CREATE FUNCTION counted_under(country text, document document_type, reason text, assignee uuid, hour timestamptz)
RETURNS TABLE (dimension text, value text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT dimension, value FROM (VALUES
    ('all', ''), ('country', country), ('document', document::text), ('reason', reason),
    ('assignee', coalesce(assignee::text, 'none')),
    ('hour', to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24')),
    ('day', to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM-DD')),
    ('month', to_char(hour AT TIME ZONE 'UTC', 'YYYY-MM'))
  ) AS facts (dimension, value)
  WHERE value IS NOT NULL
$$;
--> statement-breakpoint
INSERT INTO verification_totals (dimension, integration_id, value, status, total)
SELECT dimension, coalesce(integration_id, '00000000-0000-0000-0000-000000000000'), value, status, count(*)
FROM verifications, counted_under(current_document_country, current_document_type, current_reason, assignee_id,
  date_trunc('hour', created_at, 'UTC'))
WHERE deleted_at IS NULL
GROUP BY GROUPING SETS ((dimension, value, status), (dimension, value, status, integration_id));
--> statement-breakpoint
-- How a word is compared: small letters, without accents. Fast where there is nothing but ASCII.
CREATE FUNCTION search_normal(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN value ~ '^[ -~]*$' THEN lower(value) ELSE
    translate(replace(replace(replace(lower(regexp_replace(normalize(value, NFKD), '[\u0300-\u036F]', '', 'g')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'øłđðþıħ', 'olddtih') END
$$;
--> statement-breakpoint
CREATE FUNCTION search_words(value text, most int) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (array_remove(
    regexp_split_to_array(search_normal(left(value, 400)), '[[:space:][:punct:][:cntrl:]]+'), ''))[1:most]
$$;
--> statement-breakpoint
-- May name a term twice. A reference is found whole, and by its parts unless it is one long id.
CREATE FUNCTION search_terms_of(full_name text, reference text, document_number text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  terms text[] := coalesce(search_words(full_name, 12), '{}');
BEGIN
  IF btrim(reference) <> '' THEN
    terms := terms || left(search_normal(btrim(reference)), 128);
    IF reference ~ '[^0-9A-Za-z]' AND reference !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
      terms := terms || search_words(reference, 6);
    END IF;
  END IF;
  IF document_number ~ '[^[:space:][:punct:]]' THEN
    terms := terms || left(regexp_replace(search_normal(document_number), '[[:space:][:punct:]]', '', 'g'), 64);
  END IF;
  RETURN terms;
END
$$;
--> statement-breakpoint
-- Keeps the terms of a verification in the transaction that changes it; one that is deleted has none. Of names the
-- words are kept once for all who bear them, for as long as anybody does. Two transactions of which one forgets a word
-- while the other learns it may leave it out until somebody else brings it: only misspelt searches miss it then.
CREATE FUNCTION keep_search_terms() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  known text[];
BEGIN
  IF TG_OP <> 'INSERT' AND old.deleted_at IS NULL THEN
    known := search_terms_of(old.full_name, old.vendor_data, old.document_number);
    DELETE FROM search_terms
    WHERE term = ANY (known) AND created_at = old.created_at AND verification_id = old.id;
    DELETE FROM name_words WHERE word = ANY (known)
      AND NOT EXISTS (SELECT FROM search_terms WHERE term = name_words.word);
  END IF;
  IF TG_OP <> 'DELETE' AND new.deleted_at IS NULL THEN
    INSERT INTO search_terms (term, created_at, verification_id, integration_id)
    SELECT term, new.created_at, new.id, new.integration_id
    FROM unnest(search_terms_of(new.full_name, new.vendor_data, new.document_number)) term
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
CREATE TRIGGER add_search_terms AFTER INSERT OR DELETE ON verifications
  FOR EACH ROW EXECUTE FUNCTION keep_search_terms();
--> statement-breakpoint
CREATE TRIGGER change_search_terms AFTER UPDATE ON verifications FOR EACH ROW
  WHEN ((old.full_name, old.vendor_data, old.document_number, old.created_at, old.integration_id, old.deleted_at)
    IS DISTINCT FROM
    (new.full_name, new.vendor_data, new.document_number, new.created_at, new.integration_id, new.deleted_at))
  EXECUTE FUNCTION keep_search_terms();
--> statement-breakpoint
INSERT INTO search_terms (term, created_at, verification_id, integration_id)
SELECT term, created_at, id, integration_id
FROM verifications, unnest(search_terms_of(full_name, vendor_data, document_number)) term
WHERE deleted_at IS NULL
ON CONFLICT DO NOTHING;
--> statement-breakpoint
INSERT INTO name_words (word)
SELECT DISTINCT word FROM verifications, unnest(search_words(full_name, 12)) word
WHERE deleted_at IS NULL AND length(word) > 2;
--> statement-breakpoint
-- Words that share letters with a misspelt one, the likest first. Whoever asks decides how near is near enough.
CREATE FUNCTION similar_words(wanted text, most int) RETURNS SETOF text LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.2 AS $$
  SELECT word FROM name_words WHERE word % wanted AND abs(length(word) - length(wanted)) <= 2
  ORDER BY similarity(word, wanted) DESC, word LIMIT most
$$;
