// Somebody who has a user, for whoever looks after users.
//= access/acting
MATCH (user:User {id: $id})
//= access/user-facts
RETURN facts
