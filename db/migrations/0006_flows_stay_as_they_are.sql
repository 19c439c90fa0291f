CREATE INDEX "verifications_flow" ON "verifications" USING btree ("flow_id") WHERE flow_id is not null;--> statement-breakpoint
-- A version asks for the same for ever: verifications point at it, and clients hold its id.
CREATE TRIGGER flows_stay BEFORE UPDATE OF id, integration_id, family_id, version, name, definition, created_by, created_at ON flows
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
