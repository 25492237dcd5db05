-- How often each source repeats others and is repeated, so that the page of sources need not read every incident.
-- Derived: filled when the case is opened next.

-- echoes: reports of the source that for the most part say what others had said of the incident. echoed:
-- reports of it that others go back to.
CREATE TABLE incident_echo (
  incident ${text} NOT NULL,
  source ${text} NOT NULL,
  echoes INTEGER NOT NULL,
  echoed INTEGER NOT NULL,
  PRIMARY KEY (incident, source)
) ${packed};

-- The sums of incident_echo.
ALTER TABLE source_reports ADD COLUMN echoes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_reports ADD COLUMN echoed INTEGER NOT NULL DEFAULT 0;

-- Statements about how an actor stands to another, by either of them. key: as in incident_actor.
CREATE TABLE actor_relation (
  key ${text} NOT NULL,
  statement BIGINT NOT NULL REFERENCES statement (seq),
  PRIMARY KEY (key, statement)
) ${packed};
