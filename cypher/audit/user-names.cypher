// What these users are called, for somebody who is signed in. Whoever is on file no more is left out.
//= access/acting
UNWIND $ids AS id
MATCH (user:User {id: id})
RETURN user.id AS id, user.name AS name
