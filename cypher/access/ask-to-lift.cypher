MATCH (restriction:Restriction {id: $id})
SET restriction.liftBy = $by, restriction.liftByName = $byName
RETURN restriction {.id, .why, .byName, .liftBy, .liftByName, at: toString(restriction.at)} AS restriction
