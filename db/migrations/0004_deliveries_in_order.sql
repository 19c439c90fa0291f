DROP INDEX "deliveries_verification";--> statement-breakpoint
CREATE INDEX "deliveries_in_order" ON "deliveries" USING btree ("verification_id","endpoint_id","sequence");