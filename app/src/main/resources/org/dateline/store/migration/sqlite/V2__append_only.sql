-- The record is only ever added to: the database itself refuses anything else.
CREATE TRIGGER source_no_update BEFORE UPDATE ON source
BEGIN
  SELECT RAISE(ABORT, 'source is only ever added to');
END;
CREATE TRIGGER source_no_delete BEFORE DELETE ON source
BEGIN
  SELECT RAISE(ABORT, 'source is only ever added to');
END;
CREATE TRIGGER raw_no_update BEFORE UPDATE ON raw
BEGIN
  SELECT RAISE(ABORT, 'raw is only ever added to');
END;
CREATE TRIGGER raw_no_delete BEFORE DELETE ON raw
BEGIN
  SELECT RAISE(ABORT, 'raw is only ever added to');
END;
CREATE TRIGGER report_no_update BEFORE UPDATE ON report
BEGIN
  SELECT RAISE(ABORT, 'report is only ever added to');
END;
CREATE TRIGGER report_no_delete BEFORE DELETE ON report
BEGIN
  SELECT RAISE(ABORT, 'report is only ever added to');
END;
CREATE TRIGGER statement_no_update BEFORE UPDATE ON statement
BEGIN
  SELECT RAISE(ABORT, 'statement is only ever added to');
END;
CREATE TRIGGER statement_no_delete BEFORE DELETE ON statement
BEGIN
  SELECT RAISE(ABORT, 'statement is only ever added to');
END;
CREATE TRIGGER reference_file_no_update BEFORE UPDATE ON reference_file
BEGIN
  SELECT RAISE(ABORT, 'reference_file is only ever added to');
END;
CREATE TRIGGER reference_file_no_delete BEFORE DELETE ON reference_file
BEGIN
  SELECT RAISE(ABORT, 'reference_file is only ever added to');
END;
CREATE TRIGGER reference_event_no_update BEFORE UPDATE ON reference_event
BEGIN
  SELECT RAISE(ABORT, 'reference_event is only ever added to');
END;
CREATE TRIGGER reference_event_no_delete BEFORE DELETE ON reference_event
BEGIN
  SELECT RAISE(ABORT, 'reference_event is only ever added to');
END;
