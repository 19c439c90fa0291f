-- Days and hours that are over are summed up without the table.
ALTER TABLE verification_totals DROP CONSTRAINT verification_totals_dimension_integration_id_value_status_pk;
--> statement-breakpoint
ALTER TABLE verification_totals ADD CONSTRAINT verification_totals_dimension_integration_id_value_status_pk
  PRIMARY KEY (dimension, integration_id, value, status) INCLUDE (total);
