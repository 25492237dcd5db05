-- The record is only ever added to: the database itself refuses anything else.
CREATE FUNCTION refuse_change() RETURNS trigger AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER source_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON source
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER raw_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON raw
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER statement_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reference_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reference_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reference_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
