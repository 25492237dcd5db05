-- Lists from a day on begin at that day, not with the first incident of the case; and lists as of a moment do not
-- look up each incident's component.

-- span: days from the first on which the incident can have been to the last.
-- settled: as the component has it.
ALTER TABLE incident ADD COLUMN span INTEGER NOT NULL DEFAULT 0;
ALTER TABLE incident ADD COLUMN settled ${text};

-- Incidents of which hardly the year is known: see Selection.
CREATE INDEX incident_vague ON incident (rejected, end_date, start_date) WHERE span > 366;

-- What most filters ask stands in the indices by which lists are read.
DROP INDEX incident_by_date;
CREATE INDEX incident_by_date ON incident (rejected, COALESCE(start_date, ''), id, end_date, settled);
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
