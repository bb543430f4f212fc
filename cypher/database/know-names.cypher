// Makes the graph know these names before anything has them: a plan that was made while one of its names was unknown is
// thrown away when the first node, relationship or property of that name comes.
CALL () { UNWIND $labels AS name CALL db.createLabel(name) }
CALL () { UNWIND $types AS name CALL db.createRelationshipType(name) }
CALL () { UNWIND $properties AS name CALL db.createProperty(name) }
FINISH
