// Who may come in, and whom they may see. None of it is a record of a network file.
CREATE CONSTRAINT user_id IF NOT EXISTS FOR (n:User) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT user_subject IF NOT EXISTS FOR (n:User) REQUIRE (n.issuer, n.subject) IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT grant_id IF NOT EXISTS FOR (n:Grant) REQUIRE n.id IS UNIQUE;

// Children are looked for among those whom the viewer may see, so that what a search costs tells nothing of the others.
DROP INDEX child_name IF EXISTS;
DROP INDEX child_search IF EXISTS;
