MATCH (machine:User:Machine {id: $id})
//= access/machine-facts
RETURN facts
