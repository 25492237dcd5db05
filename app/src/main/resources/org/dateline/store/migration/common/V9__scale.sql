-- What lists, boards and counts of a large case are read from. All of it is derived: the tables are
-- made anew, and filled when the case is opened next.
-- ${packed} is said of tables that SQLite keeps within their index.

DROP TABLE account_key;
CREATE TABLE account_key (
  key ${text} NOT NULL,
  account ${text} NOT NULL,
  PRIMARY KEY (key, account)
) ${packed};

-- What incidents are looked for by, and no more, so that going through all of them is quick.
-- component: see there.
DROP TABLE incident;
CREATE TABLE incident (
  id ${text} PRIMARY KEY,
  type ${text} NOT NULL,
  stage ${text} NOT NULL,
  start_date ${text},
  end_date ${text},
  country ${text},
  admin1 ${text},
  place ${text},
  place_precision ${text},
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
  waits INTEGER NOT NULL DEFAULT 0,
  doubts INTEGER NOT NULL DEFAULT 0,
  component ${text} NOT NULL
);
CREATE INDEX incident_component ON incident (component);
CREATE INDEX incident_waits ON incident (waits, id, doubts, country, start_date, end_date);
CREATE INDEX incident_by_date ON incident (rejected, COALESCE(start_date, ''), id);
CREATE INDEX incident_by_killed ON incident (rejected, COALESCE(killed_min, -1), id);
CREATE INDEX incident_by_reports ON incident (rejected, reports, id);
CREATE INDEX incident_country ON incident (rejected, country, COALESCE(start_date, ''), id);
CREATE INDEX incident_type ON incident (rejected, type, COALESCE(start_date, ''), id);
CREATE INDEX incident_stage ON incident (rejected, stage, COALESCE(start_date, ''), id);
CREATE INDEX incident_background ON incident (rejected, background, COALESCE(start_date, ''), id);
CREATE INDEX incident_lat ON incident (rejected, lat, lon);
CREATE INDEX incident_operation ON incident (operation);
CREATE INDEX incident_point ON incident (
  rejected, start_date, end_date, lat, lon, type, killed_min, place_precision, id
);

-- Incidents whose accounts links hold together: what is not among them has no say in what they are.
-- begun, settled: when the first and the last of their reports were known, as a report gives it.
CREATE TABLE component (
  id ${text} PRIMARY KEY,
  begun ${text} NOT NULL,
  settled ${text} NOT NULL
);
CREATE INDEX component_settled ON component (settled, begun, id);

-- glance: what lists show of an incident, as JSON. view: all of it, as JSON, deflated; likewise
-- joins: why its accounts stand together.
CREATE TABLE incident_view (
  incident ${text} PRIMARY KEY,
  glance ${text} NOT NULL,
  joins BYTEA NOT NULL,
  view BYTEA NOT NULL
);

-- key: as in incident_actor. day: the first day of the incident, '' where it has none.
DROP TABLE claim;
CREATE TABLE claim (
  incident ${text} NOT NULL,
  position INTEGER NOT NULL,
  key ${text} NOT NULL,
  claimant ${text} NOT NULL,
  claimant_id ${text},
  status ${text} NOT NULL,
  channel ${text} NOT NULL,
  authenticity ${text} NOT NULL,
  claimed_at ${text},
  latency_min INTEGER,
  latency_max INTEGER,
  day ${text} NOT NULL,
  place ${text},
  rejected INTEGER NOT NULL,
  PRIMARY KEY (incident, position)
);
CREATE INDEX claim_by_day ON claim (rejected, day DESC, incident, position);
CREATE INDEX claim_by_status ON claim (rejected, status, day DESC, incident, position);
CREATE INDEX claim_by_key ON claim (rejected, key, day DESC, incident, position);

-- month: of the incident, "2017-06"; null where it has none or an analyst rejected it.
DROP TABLE incident_actor;
CREATE TABLE incident_actor (
  incident ${text} NOT NULL,
  key ${text} NOT NULL,
  part ${text} NOT NULL,
  name ${text} NOT NULL,
  id ${text},
  month ${text},
  PRIMARY KEY (incident, key, part)
);
CREATE INDEX incident_actor_key ON incident_actor (key, part, month, name, id, incident);

-- Actors, with how many incidents they are held to have done, and claim.
CREATE TABLE actor (
  key ${text} PRIMARY KEY,
  name ${text} NOT NULL,
  id ${text},
  incidents INTEGER NOT NULL,
  claims INTEGER NOT NULL
);
CREATE INDEX actor_by_parts ON actor ((incidents + claims), key);

-- How many reports there are of a source.
CREATE TABLE source_reports (
  source ${text} PRIMARY KEY,
  reports INTEGER NOT NULL
);
INSERT INTO source_reports (source, reports)
  SELECT source, COUNT(*) FROM report WHERE source IS NOT NULL GROUP BY source;

DROP INDEX report_source;
CREATE INDEX report_source ON report (source, kind, seq);

-- Two releases of one data set have the same events, under the same ids.
CREATE INDEX reference_event_id ON reference_event (dataset, id);
