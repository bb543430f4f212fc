// Where a record is to stand: nothing where the viewer may not see the child at this moment. `held` is what has the
// record's id already, if anything has.
MATCH (child:Child {id: $child})
//= access/grants-on-child
OPTIONAL MATCH (held:Entity {id: $id})
RETURN child.id AS child, grants, held IS NOT NULL AS isTaken
