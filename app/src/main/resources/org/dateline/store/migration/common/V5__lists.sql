-- What lists are made of: who acts in which incident, and orders in which pages are read.

-- key: the actor's id, or its name in small letters where it has none; part: perpetrator, claimant.
CREATE TABLE incident_actor (
  incident ${text} NOT NULL,
  key ${text} NOT NULL,
  part ${text} NOT NULL,
  name ${text} NOT NULL,
  id ${text},
  PRIMARY KEY (incident, key, part)
);
CREATE INDEX incident_actor_key ON incident_actor (key, part, incident);

CREATE INDEX incident_by_date ON incident (COALESCE(start_date, ''), id);
CREATE INDEX incident_by_killed ON incident (COALESCE(killed_min, -1), id);
CREATE INDEX incident_by_reports ON incident (reports, id);

-- The day of a report: of its publication, or when it was added where nobody says when.
CREATE INDEX report_day ON report (kind, substr(COALESCE(published, added_at), 1, 10));
