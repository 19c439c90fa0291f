CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TYPE "public"."actor_kind" AS ENUM('user', 'api_key', 'applicant', 'system');--> statement-breakpoint
CREATE TYPE "public"."verdict" AS ENUM('approved', 'review', 'resubmission_requested', 'declined');--> statement-breakpoint
CREATE TYPE "public"."credential_kind" AS ENUM('api_key', 'shared_secret', 'secret_key', 'oauth_client');--> statement-breakpoint
CREATE TYPE "public"."environment" AS ENUM('test', 'live');--> statement-breakpoint
CREATE TYPE "public"."media_context" AS ENUM('document_front', 'document_back', 'face');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('administrator', 'operator', 'reviewer', 'developer', 'viewer');--> statement-breakpoint
CREATE TYPE "public"."document_type" AS ENUM('passport', 'id_card', 'drivers_license', 'residence_permit', 'visa');--> statement-breakpoint
CREATE TYPE "public"."verification_status" AS ENUM('created', 'started', 'submitted', 'review', 'approved', 'declined', 'resubmission_requested', 'expired', 'abandoned');--> statement-breakpoint
CREATE TYPE "public"."delivery_status" AS ENUM('pending', 'delivered', 'failed');--> statement-breakpoint
CREATE TYPE "public"."webhook_type" AS ENUM('event', 'decision');--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" "verification_status" NOT NULL,
	"document_type" "document_type",
	"document_country" text,
	"consent_version" text,
	"consented_at" timestamp (3) with time zone,
	"ip" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"submitted_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "attempts_number" UNIQUE("verification_id","number")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"integration_id" uuid,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"target_id" text,
	"before" jsonb,
	"after" jsonb,
	"ip" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"verdict" "verdict" NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"rule_version" integer,
	"rule_ids" text[],
	"evidence" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"verification_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"integration_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"decision_id" uuid,
	"type" text NOT NULL,
	"status" "verification_status" NOT NULL,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" text,
	"actor_name" text NOT NULL,
	"ip" text,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_verification_id_sequence_pk" PRIMARY KEY("verification_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"kind" "credential_kind" NOT NULL,
	"label" text NOT NULL,
	"identifier" text NOT NULL,
	"secret_hash" text,
	"secret_encrypted" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "integrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"environment" "environment" NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"context" "media_context" NOT NULL,
	"mime_type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" "role" NOT NULL,
	"integration_ids" uuid[],
	"password_hash" text,
	"session_version" integer DEFAULT 1 NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"last_sign_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verification_counts" (
	"integration_id" uuid NOT NULL,
	"status" "verification_status" NOT NULL,
	"slot" integer NOT NULL,
	"total" integer NOT NULL,
	CONSTRAINT "verification_counts_integration_id_status_slot_pk" PRIMARY KEY("integration_id","status","slot")
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"status" "verification_status" NOT NULL,
	"first_name" text,
	"last_name" text,
	"full_name" text GENERATED ALWAYS AS (trim(coalesce(first_name, '') || ' ' || coalesce(last_name, ''))) STORED,
	"person" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"document_type" "document_type",
	"document_country" text,
	"document_number" text,
	"document" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"vendor_data" text,
	"end_user_id" uuid,
	"callback_url" text,
	"language" text,
	"attempt_number" integer DEFAULT 1 NOT NULL,
	"event_sequence" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"lapses_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"event_sequence" integer NOT NULL,
	"type" "webhook_type" NOT NULL,
	"topic" text NOT NULL,
	"body" text NOT NULL,
	"status" "delivery_status" DEFAULT 'pending' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_once" UNIQUE("endpoint_id","verification_id","event_sequence")
);
--> statement-breakpoint
CREATE TABLE "delivery_tries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"request_headers" jsonb NOT NULL,
	"response_status" integer,
	"response_headers" jsonb,
	"response_body" text,
	"error" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	"duration_ms" integer NOT NULL,
	CONSTRAINT "delivery_tries_number" UNIQUE("delivery_id","number")
);
--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"url" text NOT NULL,
	"types" "webhook_type"[] NOT NULL,
	"enabled" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_tries" ADD CONSTRAINT "delivery_tries_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_tries" ADD CONSTRAINT "delivery_tries_delivery_id_deliveries_id_fk" FOREIGN KEY ("delivery_id") REFERENCES "public"."deliveries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_integration" ON "attempts" USING btree ("integration_id");--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit_entries" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "audit_by_target" ON "audit_entries" USING btree ("target_id","created_at");--> statement-breakpoint
CREATE INDEX "decisions_verification" ON "decisions" USING btree ("verification_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "credentials_identifier" ON "credentials" USING btree ("kind","identifier");--> statement-breakpoint
CREATE INDEX "credentials_integration" ON "credentials" USING btree ("integration_id","kind");--> statement-breakpoint
CREATE INDEX "credentials_secret_hash" ON "credentials" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "media_attempt" ON "media" USING btree ("attempt_id","created_at");--> statement-breakpoint
CREATE INDEX "media_verification" ON "media" USING btree ("verification_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "verifications_by_time" ON "verifications" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "verifications_by_status" ON "verifications" USING btree ("status","created_at","id");--> statement-breakpoint
CREATE INDEX "verifications_by_integration" ON "verifications" USING btree ("integration_id","created_at","id");--> statement-breakpoint
CREATE INDEX "verifications_by_integration_status" ON "verifications" USING btree ("integration_id","status","created_at","id");--> statement-breakpoint
CREATE INDEX "verifications_by_name" ON "verifications" USING btree ("full_name","id");--> statement-breakpoint
CREATE INDEX "verifications_name_search" ON "verifications" USING gin ("full_name" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "verifications_reference_search" ON "verifications" USING gin ("vendor_data" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "verifications_reference" ON "verifications" USING hash ("vendor_data");--> statement-breakpoint
CREATE INDEX "verifications_end_user" ON "verifications" USING btree ("end_user_id") WHERE end_user_id is not null;--> statement-breakpoint
CREATE INDEX "verifications_lapsing" ON "verifications" USING btree ("lapses_at") WHERE status in ('created', 'started', 'resubmission_requested');--> statement-breakpoint
CREATE INDEX "deliveries_verification" ON "deliveries" USING btree ("verification_id","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_pending" ON "deliveries" USING btree ("next_try_at") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_endpoints_integration" ON "webhook_endpoints" USING btree ("integration_id");