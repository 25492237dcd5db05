-- The words of reports and their titles, to search in. Filled with the report, in the same go.
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER report_search_add AFTER INSERT ON report WHEN NEW.kind = 'report'
BEGIN
  INSERT INTO report_search (rowid, title, body) VALUES (NEW.seq, NEW.title, NEW.text);
END;
INSERT INTO report_search (rowid, title, body)
  SELECT seq, title, text FROM report WHERE kind = 'report';
