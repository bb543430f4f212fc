// Whether a logout token comes for the first time. It is remembered for as long as it could be sent again.
CALL () {
  MATCH (over:LogoutToken)
  WHERE over.until < datetime()
  DELETE over
}
MERGE (token:LogoutToken {id: $id})
ON CREATE SET token.isNew = true, token.until = datetime() + duration($remembered)
WITH token, token.isNew IS NOT NULL AS isNew
REMOVE token.isNew
RETURN isNew
