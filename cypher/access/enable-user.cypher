MATCH (user:User {id: $id})
WHERE NOT user:Machine
REMOVE user.disabledAt
WITH user
//= access/user-facts
RETURN facts
