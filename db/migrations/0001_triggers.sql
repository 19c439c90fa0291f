-- Counts per integration and status, kept exact inside the transaction that changes them. Sixteen slots by
-- backend, so that concurrent writers of one integration do not wait for one row.
ALTER TABLE verification_counts SET (fillfactor = 50);
--> statement-breakpoint
CREATE FUNCTION add_to_verification_count(integration uuid, counted verification_status, delta int) RETURNS void LANGUAGE sql AS $$
  INSERT INTO verification_counts (integration_id, status, slot, total)
  VALUES (integration, counted, pg_backend_pid() % 16, delta)
  ON CONFLICT (integration_id, status, slot) DO UPDATE SET total = verification_counts.total + excluded.total
$$;
--> statement-breakpoint
CREATE FUNCTION count_verification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND old.integration_id = new.integration_id AND old.status = new.status THEN
    RETURN NULL;
  END IF;
  IF TG_OP IN ('UPDATE', 'DELETE') THEN
    PERFORM add_to_verification_count(old.integration_id, old.status, -1);
  END IF;
  IF TG_OP IN ('INSERT', 'UPDATE') THEN
    PERFORM add_to_verification_count(new.integration_id, new.status, 1);
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER count_verification AFTER INSERT OR DELETE OR UPDATE OF status, integration_id ON verifications
  FOR EACH ROW EXECUTE FUNCTION count_verification();
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
-- Events go only when their verification goes; audit entries never do.
CREATE TRIGGER events_append_only BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE rate_limits SET UNLOGGED;
