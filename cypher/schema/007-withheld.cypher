// What is withheld of a child's record, and from whom. It is the product's own and no record of a network file.
CREATE CONSTRAINT withholding_id IF NOT EXISTS FOR (n:Withholding) REQUIRE n.id IS UNIQUE;
