// To be included where `machine` is known: what is told of it, as `facts`. When a token was last used is told by the day.
// `tokenMakers`, `givers`: the ids of who made a token that is good, and of who gave what it may see, now or later.
WITH *, machine {
  .id, .name, .purpose, .scopes,
  tokenMakers: COLLECT {
    MATCH (token:Session)-[:OF]->(machine)
    WHERE token.endedAt IS NULL AND token.until > datetime()
    RETURN DISTINCT token.by
  },
  givers: COLLECT {
    MATCH (machine)-[:HOLDS_GRANT]->(grant:Grant)
    WHERE grant.endedAt IS NULL AND coalesce(grant.until > datetime(), true)
    RETURN DISTINCT grant.by
  },
  byName: machine.madeByName, at: toString(machine.madeAt), endedAt: toString(machine.disabledAt),
  tokens: COLLECT {
    MATCH (token:Session)-[:OF]->(machine)
    WITH token ORDER BY token.startedAt DESC, token.id
    RETURN token {
      .id, .byName,
      at: toString(token.startedAt), until: toString(token.until), endedAt: toString(token.endedAt),
      lastUsedOn: toString(date(token.seenAt))
    }
  }
} AS facts
