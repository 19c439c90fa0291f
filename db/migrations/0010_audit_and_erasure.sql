CREATE TABLE "audit_looks" (
	"actor_id" text NOT NULL,
	"target_id" text NOT NULL,
	"action" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_looks_actor_id_target_id_action_pk" PRIMARY KEY("actor_id","target_id","action")
);
--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "pictures_removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "retention_exempt_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "audit_looks_by_time" ON "audit_looks" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit_entries" USING btree ("actor_id","id");--> statement-breakpoint
CREATE INDEX "audit_by_action" ON "audit_entries" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "audit_by_integration" ON "audit_entries" USING btree ("integration_id","id");--> statement-breakpoint
-- What a redaction takes out of an event is where it came from and what it says; nothing else of it ever changes.
DROP TRIGGER events_append_only ON events;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE ON events FOR EACH ROW
  WHEN (new.ip IS NOT NULL OR new.details <> '{}'::jsonb OR
    (new.verification_id, new.sequence, new.integration_id, new.attempt_id, new.decision_id, new.type, new.status,
      new.actor_kind, new.actor_id, new.actor_name, new.occurred_at)
    IS DISTINCT FROM
    (old.verification_id, old.sequence, old.integration_id, old.attempt_id, old.decision_id, old.type, old.status,
      old.actor_kind, old.actor_id, old.actor_name, old.occurred_at))
  EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE INDEX verifications_retention ON verifications (integration_id, (coalesce(decided_at, lapses_at)))
  WHERE redacted_at IS NULL AND deleted_at IS NULL AND status IN ('approved', 'declined', 'expired', 'abandoned');
--> statement-breakpoint
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
