-- What is read off the record. All of it can be dropped and computed again: dateline rebuild.

-- version: which code derived it; higher is newer.
CREATE TABLE derived (
  version INTEGER NOT NULL
);

-- sketch: what joining compares of an account.
CREATE TABLE account (
  id ${text} PRIMARY KEY,
  report BIGINT NOT NULL REFERENCES report (seq),
  sketch BYTEA NOT NULL
);
CREATE INDEX account_report ON account (report);
CREATE TABLE account_key (
  key ${text} NOT NULL,
  account ${text} NOT NULL,
  PRIMARY KEY (key, account)
);

-- actors: names and ids of those who are held to have done it, in lower case, a line each.
-- background, rejected: 1 where it is so.
CREATE TABLE incident (
  id ${text} PRIMARY KEY,
  type ${text} NOT NULL,
  stage ${text} NOT NULL,
  start_date ${text},
  end_date ${text},
  country ${text},
  admin1 ${text},
  place ${text},
  lat DOUBLE PRECISION,
  lon DOUBLE PRECISION,
  killed_min INTEGER,
  killed_max INTEGER,
  wounded_min INTEGER,
  wounded_max INTEGER,
  abducted_min INTEGER,
  abducted_max INTEGER,
  actors ${text} NOT NULL,
  operation ${text},
  background INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  joins ${text} NOT NULL,
  view ${text} NOT NULL
);
CREATE INDEX incident_start ON incident (start_date);
CREATE INDEX incident_country ON incident (country, start_date);
CREATE INDEX incident_operation ON incident (operation);

CREATE TABLE incident_account (
  incident ${text} NOT NULL,
  position INTEGER NOT NULL,
  account ${text} NOT NULL UNIQUE,
  PRIMARY KEY (incident, position)
);

-- Incidents that a report presents as one coordinated attack, and the id that it gives it. Where an
-- incident goes by two ids they mean the same operation: incident.operation has the least of them.
CREATE TABLE operation (
  id ${text} NOT NULL,
  incident ${text} NOT NULL,
  PRIMARY KEY (id, incident)
);
CREATE INDEX operation_incident ON operation (incident);

CREATE TABLE claim (
  incident ${text} NOT NULL,
  position INTEGER NOT NULL,
  claimant ${text} NOT NULL,
  claimant_id ${text},
  status ${text} NOT NULL,
  channel ${text} NOT NULL,
  authenticity ${text} NOT NULL,
  claimed_at ${text},
  latency_min INTEGER,
  latency_max INTEGER,
  PRIMARY KEY (incident, position)
);
