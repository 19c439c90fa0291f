CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"first_name" text,
	"last_name" text,
	"person" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "customers_reference" UNIQUE("integration_id","reference")
);
--> statement-breakpoint
CREATE TABLE "flows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"family_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"superseded_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flows_version" UNIQUE("family_id","version")
);
--> statement-breakpoint
CREATE TABLE "logos" (
	"integration_id" uuid PRIMARY KEY NOT NULL,
	"mime_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk_encrypted" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"context" "media_context" NOT NULL,
	"size" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_left' AFTER 'face';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_right' AFTER 'face_left';--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "handed_over_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "retakes" text[];--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "retakes" text[];--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "quality" jsonb;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "carried_from" uuid;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "customer_id" uuid;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "flow_id" uuid;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "callback_parameters" jsonb;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "client_details" jsonb;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "simulation" jsonb;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "erase_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flows" ADD CONSTRAINT "flows_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "logos" ADD CONSTRAINT "logos_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flows_default" ON "flows" USING btree ("integration_id") WHERE is_default;--> statement-breakpoint
CREATE INDEX "flows_integration" ON "flows" USING btree ("integration_id","created_at");--> statement-breakpoint
CREATE INDEX "one_time_tokens_verification" ON "one_time_tokens" USING btree ("verification_id");--> statement-breakpoint
CREATE INDEX "uploads_attempt" ON "uploads" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "uploads_by_time" ON "uploads" USING btree ("created_at");--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verifications" ADD CONSTRAINT "verifications_flow_id_flows_id_fk" FOREIGN KEY ("flow_id") REFERENCES "public"."flows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempts_decided" ON "attempts" USING btree ("integration_id","decided_at") WHERE decided_at is not null;--> statement-breakpoint
CREATE INDEX "verifications_customer" ON "verifications" USING btree ("customer_id","created_at") WHERE customer_id is not null;--> statement-breakpoint
CREATE INDEX "verifications_erasure" ON "verifications" USING btree ("erase_at") WHERE erase_at is not null;