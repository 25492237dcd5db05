-- What maps and timelines draw of an incident, in an index of its own: the incident itself is not read.
-- place_precision: the codebook's word; null where no place is known.
ALTER TABLE incident ADD COLUMN place_precision ${text};
CREATE INDEX incident_point ON incident (
  rejected, start_date, end_date, lat, lon, type, killed_min, place_precision, id
);
