ALTER TABLE "uploads" ADD COLUMN "stage" text NOT NULL;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "source" text NOT NULL;