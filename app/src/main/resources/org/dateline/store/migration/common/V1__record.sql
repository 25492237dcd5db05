-- The record: what was published, and who said what. Rows are only ever added (see V2).
-- ${text} is text that sorts by code points, in SQLite and in PostgreSQL alike.
-- Times of day are UTC, "2017-06-07T14:30:00.000Z"; times that a report gives are local, as it gives them.

CREATE TABLE source (
  name ${text} PRIMARY KEY,
  added_at ${text} NOT NULL
);

-- What was read, byte for byte, deflated, under its SHA-256.
CREATE TABLE raw (
  hash ${text} PRIMARY KEY,
  length BIGINT NOT NULL,
  deflated BYTEA NOT NULL
);

-- kind: 'report', or 'decision' for the note in which an analyst gives a reason.
-- of: the id of the first version of this report, its own where it is the first.
-- form: the report as JSON without its text.
CREATE TABLE report (
  seq BIGINT PRIMARY KEY,
  id ${text} NOT NULL UNIQUE,
  kind ${text} NOT NULL,
  name ${text} NOT NULL,
  version INTEGER NOT NULL,
  of ${text} NOT NULL,
  content_hash ${text} NOT NULL,
  raw_hash ${text} REFERENCES raw (hash),
  source ${text} REFERENCES source (name),
  url ${text},
  title ${text},
  published ${text},
  text ${text} NOT NULL,
  form ${text} NOT NULL,
  added_at ${text} NOT NULL
);
CREATE INDEX report_content ON report (content_hash);
CREATE INDEX report_name ON report (name);
CREATE INDEX report_source ON report (source);
CREATE INDEX report_url ON report (url);
CREATE INDEX report_of ON report (of, version);
CREATE INDEX report_kind ON report (kind, seq);

-- part: where in a coded report it stands: 'account', 'operation', 'activity'; or 'decision'.
CREATE TABLE statement (
  seq BIGINT PRIMARY KEY,
  report BIGINT NOT NULL REFERENCES report (seq),
  part ${text} NOT NULL,
  about ${text} NOT NULL,
  field ${text} NOT NULL,
  value ${text} NOT NULL,
  evidence_start INTEGER NOT NULL,
  evidence_end INTEGER NOT NULL,
  quote ${text} NOT NULL,
  voice ${text} NOT NULL,
  modality ${text} NOT NULL,
  said_at ${text},
  coder ${text} NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  rule ${text} NOT NULL,
  added_at ${text} NOT NULL
);
CREATE INDEX statement_report ON statement (report, seq);

-- Data sets of others, as their owners publish them.
CREATE TABLE reference_file (
  hash ${text} PRIMARY KEY,
  dataset ${text} NOT NULL,
  name ${text} NOT NULL,
  added_at ${text} NOT NULL
);
CREATE TABLE reference_event (
  file ${text} NOT NULL REFERENCES reference_file (hash),
  id ${text} NOT NULL,
  dataset ${text} NOT NULL,
  start_date ${text} NOT NULL,
  end_date ${text} NOT NULL,
  date_precision ${text} NOT NULL,
  country ${text},
  admin1 ${text},
  place ${text},
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  sides ${text} NOT NULL,
  type ${text} NOT NULL,
  killed_best INTEGER,
  killed_low INTEGER,
  killed_high INTEGER,
  wounded INTEGER,
  words ${text} NOT NULL,
  PRIMARY KEY (file, id)
);
CREATE INDEX reference_event_country ON reference_event (country, start_date);
