CREATE TABLE "analytics_cells" (
	"integration_id" uuid NOT NULL,
	"grain" text NOT NULL,
	"document" text NOT NULL,
	"country" text NOT NULL,
	"day" date NOT NULL,
	"created" integer NOT NULL,
	"started" integer NOT NULL,
	"submitted" integer NOT NULL,
	"approved" integer NOT NULL,
	"declined" integer NOT NULL,
	"asked_again" integer NOT NULL,
	"waiting" integer NOT NULL,
	"reasons" jsonb,
	"took" jsonb,
	CONSTRAINT "analytics_cells_integration_id_grain_document_country_day_pk" PRIMARY KEY("integration_id","grain","document","country","day")
);
--> statement-breakpoint
CREATE TABLE "analytics_dirty" (
	"integration_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "analytics_dirty_integration_id_day_pk" PRIMARY KEY("integration_id","day")
);
--> statement-breakpoint
CREATE TABLE "analytics_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"as_of" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "analytics_cells_by_day" ON "analytics_cells" USING btree ("integration_id","grain","day");--> statement-breakpoint
ALTER TABLE analytics_cells SET (autovacuum_vacuum_scale_factor = 0.05);
--> statement-breakpoint
-- As before, and also where only a time changes that analytics are made of.
DROP TRIGGER recount_verification ON verifications;
--> statement-breakpoint
CREATE TRIGGER recount_verification AFTER UPDATE ON verifications FOR EACH ROW
  WHEN ((old.integration_id, old.status, old.current_document_country, old.current_document_type, old.current_reason,
      old.assignee_id, old.created_at, old.deleted_at, old.started_at, old.submitted_at, old.decided_at)
    IS DISTINCT FROM
    (new.integration_id, new.status, new.current_document_country, new.current_document_type, new.current_reason,
      new.assignee_id, new.created_at, new.deleted_at, new.started_at, new.submitted_at, new.decided_at))
  EXECUTE FUNCTION count_verification();
--> statement-breakpoint
-- Every day that has ever had a verification is counted by the first jobs.
INSERT INTO analytics_dirty (integration_id, day)
SELECT DISTINCT integration_id, value::date FROM verification_totals
WHERE dimension = 'day' AND integration_id <> '00000000-0000-0000-0000-000000000000' AND total > 0
UNION
SELECT DISTINCT integration_id, (hour AT TIME ZONE 'UTC')::date FROM verification_changes;
