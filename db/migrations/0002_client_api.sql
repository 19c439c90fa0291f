ALTER TYPE "public"."media_context" ADD VALUE 'document_and_face';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'document_front_qr_code';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'document_front_signed';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'document_front_portrait';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'document_back_barcode';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'document_back_qr_code';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_cropped';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_reference';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_from_chip';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'face_from_registry';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'address_document';--> statement-breakpoint
ALTER TYPE "public"."media_context" ADD VALUE 'other_document';--> statement-breakpoint
CREATE TABLE "answers" (
	"integration_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"verification_id" uuid,
	"body_encrypted" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "answers_integration_id_key_pk" PRIMARY KEY("integration_id","key")
);
--> statement-breakpoint
CREATE TABLE "device_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"integration_id" uuid NOT NULL,
	"verification_id" uuid NOT NULL,
	"attempt_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"ip" text NOT NULL,
	"fingerprint" text NOT NULL,
	"details" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verifications" drop column "full_name";--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "full_name" text GENERATED ALWAYS AS (coalesce(nullif(trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')), ''), person->>'fullName', '')) STORED;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "stage" text DEFAULT 'final' NOT NULL;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "consents" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "verifications" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_reports" ADD CONSTRAINT "device_reports_integration_id_integrations_id_fk" FOREIGN KEY ("integration_id") REFERENCES "public"."integrations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_reports" ADD CONSTRAINT "device_reports_verification_id_verifications_id_fk" FOREIGN KEY ("verification_id") REFERENCES "public"."verifications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device_reports" ADD CONSTRAINT "device_reports_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_by_time" ON "answers" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "answers_verification" ON "answers" USING btree ("verification_id");--> statement-breakpoint
CREATE INDEX "device_reports_verification" ON "device_reports" USING btree ("verification_id","created_at");--> statement-breakpoint
-- They went with the old column.
CREATE INDEX "verifications_by_name" ON "verifications" USING btree ("full_name","id");--> statement-breakpoint
CREATE INDEX "verifications_name_search" ON "verifications" USING gin ("full_name" gin_trgm_ops);--> statement-breakpoint
-- What is deleted does not count any more.
CREATE OR REPLACE FUNCTION count_verification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
    IF TG_OP = 'UPDATE' AND old.integration_id = new.integration_id AND old.status = new.status
      AND (old.deleted_at IS NULL) = (new.deleted_at IS NULL) THEN
      RETURN NULL;
    END IF;
    IF old.deleted_at IS NULL THEN
      PERFORM add_to_verification_count(old.integration_id, old.status, -1);
    END IF;
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    IF new.deleted_at IS NULL THEN
      PERFORM add_to_verification_count(new.integration_id, new.status, 1);
    END IF;
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
DROP TRIGGER count_verification ON verifications;
--> statement-breakpoint
CREATE TRIGGER count_verification AFTER INSERT OR DELETE OR UPDATE OF status, integration_id, deleted_at ON verifications
  FOR EACH ROW EXECUTE FUNCTION count_verification();
