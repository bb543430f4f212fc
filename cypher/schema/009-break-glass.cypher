// Who opened a child in an emergency, or tried to, and what was made of it. It is the product's own and no record of a network file.
CREATE CONSTRAINT break_glass_id IF NOT EXISTS FOR (n:BreakGlass) REQUIRE n.id IS UNIQUE;
