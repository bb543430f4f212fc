// Somebody who has a user, for whoever looks after users.
//= access/acting
MATCH (user:User {id: $id})
WHERE NOT user:Machine
//= access/user-facts
RETURN facts
