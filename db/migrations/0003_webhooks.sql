ALTER TYPE "public"."webhook_type" ADD VALUE 'full_auto';--> statement-breakpoint
ALTER TYPE "public"."webhook_type" ADD VALUE 'watchlist';--> statement-breakpoint
ALTER TYPE "public"."webhook_type" ADD VALUE 'user_status';--> statement-breakpoint
CREATE TABLE "webhook_feeds" (
	"integration_id" uuid PRIMARY KEY NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_marks" (
	"verification_id" uuid PRIMARY KEY NOT NULL,
	"event_sequence" integer DEFAULT 0 NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid,
	"event_sequence" integer,
	"sequence" integer,
	"type" "webhook_type" NOT NULL,
	"topic" text NOT NULL,
	"is_test" boolean DEFAULT false NOT NULL,
	"bodies" jsonb NOT NULL,
	"ordinal" bigserial NOT NULL,
	"position" bigint,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "webhook_messages_once" UNIQUE("verification_id","event_sequence","type"),
	CONSTRAINT "webhook_messages_feed" UNIQUE("integration_id","position")
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_once";--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "verification_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "message_id" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "sequence" integer;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "dialect" text DEFAULT 'veriff' NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "last_outcome" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "last_status" integer;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "last_duration_ms" integer;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "last_tried_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "delivery_tries" ADD COLUMN "cause" text DEFAULT 'automatic' NOT NULL;--> statement-breakpoint
ALTER TABLE "delivery_tries" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "delivery_tries" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "timeout_seconds" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "dialect" text DEFAULT 'veriff' NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "pause_reason" text;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "secret_encrypted" text;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "previous_secret_encrypted" text;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "previous_secret_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "failing_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "probe_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "removed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "webhook_feeds" ADD CONSTRAINT "webhook_feeds_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_marks" ADD CONSTRAINT "webhook_marks_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_messages" ADD CONSTRAINT "webhook_messages_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_messages_unread" ON "webhook_messages" USING btree ("integration_id","ordinal") WHERE position is null and not is_test;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_message_id_webhook_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."webhook_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_message" ON "deliveries" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "deliveries_by_time" ON "deliveries" USING btree ("integration_id","created_at","id");--> statement-breakpoint
CREATE INDEX "deliveries_by_endpoint" ON "deliveries" USING btree ("endpoint_id","created_at","id");--> statement-breakpoint
CREATE INDEX "deliveries_tried" ON "deliveries" USING btree ("endpoint_id","last_tried_at");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("endpoint_id","next_try_at") WHERE status = 'pending';--> statement-breakpoint
-- What was told so far: one message for all endpoints that were told of an event.
INSERT INTO "webhook_messages" ("id", "integration_id", "verification_id", "event_sequence", "sequence", "type", "topic", "bodies", "occurred_at", "created_at")
SELECT gen_random_uuid(), "integration_id", "verification_id", "event_sequence",
	row_number() OVER (PARTITION BY "verification_id" ORDER BY "event_sequence"),
	"type", "topic", jsonb_build_object('veriff', "body"), "created_at", "created_at"
FROM (
	SELECT DISTINCT ON ("verification_id", "event_sequence", "type") * FROM "deliveries"
	ORDER BY "verification_id", "event_sequence", "type", "created_at"
) "told" ORDER BY "created_at", "event_sequence";--> statement-breakpoint
UPDATE "deliveries" SET "message_id" = "message"."id", "sequence" = "message"."sequence",
	"failures" = CASE WHEN "deliveries"."status" = 'pending' THEN "deliveries"."tries" ELSE 0 END
FROM "webhook_messages" "message"
WHERE "message"."verification_id" = "deliveries"."verification_id"
	AND "message"."event_sequence" = "deliveries"."event_sequence" AND "message"."type" = "deliveries"."type";--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "message_id" SET NOT NULL;--> statement-breakpoint
UPDATE "delivery_tries" SET "outcome" = CASE
	WHEN "response_status" BETWEEN 200 AND 499 THEN ("response_status" / 100) || 'xx'
	WHEN "response_status" IS NOT NULL THEN '5xx'
	WHEN "error" LIKE 'No answer came%' THEN 'timeout'
	WHEN "error" LIKE 'This try is still%' THEN NULL
	ELSE 'connection' END;--> statement-breakpoint
UPDATE "deliveries" SET "last_outcome" = "newest"."outcome", "last_status" = "newest"."response_status",
	"last_duration_ms" = "newest"."duration_ms", "last_tried_at" = "newest"."started_at"
FROM (
	SELECT DISTINCT ON ("delivery_id") * FROM "delivery_tries" WHERE "outcome" IS NOT NULL
	ORDER BY "delivery_id", "number" DESC
) "newest" WHERE "newest"."delivery_id" = "deliveries"."id";--> statement-breakpoint
UPDATE "webhook_endpoints" SET "paused_at" = "created_at", "pause_reason" = 'operator' WHERE NOT "enabled";--> statement-breakpoint
-- Nobody is told now of what happened long ago; only what is still in the queue is looked at again.
INSERT INTO "webhook_marks" ("verification_id", "event_sequence", "sequence")
SELECT "id", "event_sequence", (SELECT count(*) FROM "webhook_messages" WHERE "verification_id" = "verifications"."id")
FROM "verifications";--> statement-breakpoint
DO $$ BEGIN
	IF to_regclass('graphile_worker.jobs') IS NULL THEN RETURN; END IF;
	UPDATE "webhook_marks" SET "event_sequence" = least("webhook_marks"."event_sequence", "waiting"."sequence" - 1)
	FROM (
		SELECT ("payload"->>'verificationId')::uuid AS "id", min(("payload"->>'sequence')::int) AS "sequence"
		FROM "graphile_worker"."_private_jobs" "jobs"
		JOIN "graphile_worker"."_private_tasks" "tasks" ON "tasks"."id" = "jobs"."task_id"
		WHERE "tasks"."identifier" = 'webhook.dispatch' GROUP BY 1
	) "waiting" WHERE "waiting"."id" = "webhook_marks"."verification_id";
END $$;--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "event_sequence";--> statement-breakpoint
ALTER TABLE "deliveries" DROP COLUMN "body";--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_once" UNIQUE("endpoint_id","message_id");