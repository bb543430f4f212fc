MATCH (n:Import {id: 'current'})
DELETE n
