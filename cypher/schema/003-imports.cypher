// A large import under way: what it writes is kept here until all of it is written.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_part_number IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.number IS UNIQUE;
