MATCH (user:User {id: $id})
WHERE NOT user:Machine
//= access/user-facts
RETURN facts
