-- Lists from a day on begin at that day, not with the first incident of the case; and lists as of a moment work
-- out no more than what lies near reports of later.

-- span: days from the first on which the incident can have been to the last.
-- begun, told: when the first and the last of its reports were known, as a report gives it.
-- settled: when the last of its reports and of those of incidents near it was known.
ALTER TABLE incident ADD COLUMN span INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN begun ${text};
ALTER TABLE incident ADD COLUMN told ${text};
ALTER TABLE incident ADD COLUMN settled ${text};
CREATE INDEX incident_settled ON incident (settled, begun);
DROP INDEX incident_component;
ALTER TABLE incident DROP COLUMN component;
DROP TABLE component;

-- Incidents of which accounts of one are linked to accounts of another; each is near itself.
CREATE TABLE incident_near (
  incident ${text} NOT NULL,
  other ${text} NOT NULL,
  PRIMARY KEY (incident, other)
) ${packed};
CREATE INDEX incident_near_other ON incident_near (other);

-- Incidents of which hardly the year is known: see Selection.
CREATE INDEX incident_vague ON incident (rejected, end_date, start_date) WHERE span > 366;

-- What most filters ask stands in the indices by which lists are read.
DROP INDEX incident_by_date;
CREATE INDEX incident_by_date ON incident (
  rejected, COALESCE(start_date, ''), id, end_date, settled, operation
);
DROP INDEX incident_lat;
CREATE INDEX incident_lat ON incident (lat, lon, id);
DROP INDEX incident_country;
CREATE INDEX incident_country ON incident (
  rejected, country, COALESCE(start_date, ''), id, end_date, settled, killed_min
);
DROP INDEX incident_operation;
CREATE INDEX incident_operation ON incident (operation, settled);

-- Names and ids of those who are held to have done something, in small letters, by the key of the actor.
CREATE TABLE actor_name (
  word ${text} NOT NULL,
  key ${text} NOT NULL,
  PRIMARY KEY (word, key)
) ${packed};
