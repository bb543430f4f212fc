// To be included where `machine` is known: what is told of it, as `facts`. When a token was last used is told by the day.
WITH *, machine {
  .id, .name, .purpose, .scopes,
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
