MATCH (user:User {id: $id})
//= access/user-facts
RETURN facts
