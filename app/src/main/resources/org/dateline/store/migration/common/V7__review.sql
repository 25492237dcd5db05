-- The words of a report that a decision rests on: the report's id; its span and quote are the statement's.
-- Null where it rests on the note alone.
ALTER TABLE statement ADD COLUMN words_of ${text};

-- waits: how urgently the incident waits for review, 0 where it does not; doubts: why, a bit each.
ALTER TABLE incident ADD COLUMN waits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0;
CREATE INDEX incident_waits ON incident (waits, id, doubts, country, start_date, end_date);

-- What people write for themselves. It is no part of the record: it can be changed, and does not come back.
-- form: the draft of a brief as JSON. edition: raised with each change.
CREATE TABLE draft (
  id BIGINT PRIMARY KEY,
  title ${text} NOT NULL,
  author ${text} NOT NULL,
  edition INTEGER NOT NULL,
  form ${text} NOT NULL,
  added_at ${text} NOT NULL,
  changed_at ${text} NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
);

-- A question that somebody asks again and again. page: "/incidents"; query: "country=IR&type=bombing".
CREATE TABLE saved_search (
  id BIGINT PRIMARY KEY,
  name ${text} NOT NULL,
  page ${text} NOT NULL,
  query ${text} NOT NULL,
  author ${text} NOT NULL,
  added_at ${text} NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0
);
