// One page of the people who have a user, in the order of their names.
//= access/acting
MATCH (user:User)
WHERE NOT user:Machine
WITH user, coalesce(user.searchNames, [toLower(user.name)]) AS names
WHERE $search = '' OR any(name IN names WHERE name CONTAINS $search)
WITH user, names
ORDER BY names, user.id
WITH collect({names: names, user: user}) AS found
RETURN size(found) AS total, COLLECT {
  UNWIND found AS one
  WITH one.user AS user, one.names AS names
  WHERE names > $afterNames OR names = $afterNames AND user.id > $afterId
  WITH user, names
  LIMIT toInteger($limit)
  //= access/user-facts
  RETURN {place: {rank: 0, names: names, id: user.id}, node: facts}
} AS page
