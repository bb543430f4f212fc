// A change that somebody recorded, under the key by which it is sent; sent twice it is written once.
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE;

// What a change made of one record, found by the record's id.
CREATE INDEX revision_record IF NOT EXISTS FOR (n:Revision) ON (n.record);

// What is left of a record that was voided.
CREATE CONSTRAINT voided_id IF NOT EXISTS FOR (n:Voided) REQUIRE n.id IS UNIQUE;
