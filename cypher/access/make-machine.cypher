// A machine is a user without roles, who never signs in: all that is asked of a user's grants is asked of it alike.
CREATE (:User:Machine {
  id: $id, name: $name, searchNames: $searchNames, purpose: $purpose, scopes: $scopes, roles: [],
  madeBy: $by, madeByName: $byName, madeAt: datetime()
})
