-- The words of reports and their titles, to search in. Filled with the report, in the same go.
-- PostgreSQL indexes no more than a megabyte of words: of longer reports the beginning.
CREATE TABLE report_search (
  report BIGINT PRIMARY KEY REFERENCES report (seq),
  words TSVECTOR NOT NULL
);
CREATE FUNCTION report_search_add() RETURNS trigger AS $$
BEGIN
  INSERT INTO report_search (report, words)
    VALUES (NEW.seq, to_tsvector('simple', COALESCE(NEW.title, '') || ' ' || left(NEW.text, 200000)));
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER report_search_add AFTER INSERT ON report
  FOR EACH ROW WHEN (NEW.kind = 'report') EXECUTE FUNCTION report_search_add();
INSERT INTO report_search (report, words)
  SELECT seq, to_tsvector('simple', COALESCE(title, '') || ' ' || left(text, 200000))
  FROM report WHERE kind = 'report';
CREATE INDEX report_search_words ON report_search USING gin (words);
