-- Who may work on a case that is shared. No secret stands here as it is: passwords are kept as Argon2id, ids of
-- sessions and tokens of programs as SHA-256.

-- folded: the name in small letters and one spelling, by which it is found; two names never fold to the same.
CREATE TABLE person (
  name ${text} PRIMARY KEY,
  folded ${text} NOT NULL UNIQUE,
  role ${text} NOT NULL,
  password ${text} NOT NULL,
  made_at ${text} NOT NULL,
  closed_at ${text}
);

CREATE TABLE person_session (
  hash ${text} PRIMARY KEY,
  person ${text} NOT NULL REFERENCES person (name),
  begun_at ${text} NOT NULL,
  seen_at ${text} NOT NULL,
  address ${text} NOT NULL,
  browser ${text} NOT NULL
);
CREATE INDEX person_session_of ON person_session (person, begun_at);

-- id: how people name it, which opens nothing. scope: the role that it has at most.
CREATE TABLE person_token (
  id ${text} PRIMARY KEY,
  hash ${text} NOT NULL UNIQUE,
  person ${text} NOT NULL REFERENCES person (name),
  name ${text} NOT NULL,
  scope ${text} NOT NULL,
  made_at ${text} NOT NULL,
  expires_at ${text} NOT NULL,
  used_at ${text},
  withdrawn_at ${text}
);
CREATE INDEX person_token_of ON person_token (person, made_at);

-- What happened to people and their keys. person: whom it is about; null where no such person is known.
-- address: where it came from, "command line" where it was typed on the server itself.
CREATE TABLE person_log (
  seq BIGINT PRIMARY KEY,
  at ${text} NOT NULL,
  person ${text},
  address ${text} NOT NULL,
  event ${text} NOT NULL,
  detail ${text} NOT NULL
);
CREATE INDEX person_log_of ON person_log (person, seq);
