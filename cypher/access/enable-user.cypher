MATCH (user:User {id: $id})
REMOVE user.disabledAt
WITH user
//= access/user-facts
RETURN facts
