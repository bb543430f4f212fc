MATCH (child:Child {id: $child})
SET child:Restricted
CREATE (restriction:Restriction {id: $id, why: $why, by: $by, byName: $byName, at: datetime()})-[:OF]->(child)
RETURN restriction {.id, .why, .byName, .liftBy, .liftByName, at: toString(restriction.at)} AS restriction
