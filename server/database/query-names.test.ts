import { expect, test } from 'vitest'
import { namesInQueries } from './query-names.ts'

test('finds labels, types and properties, but not what is only said or commented', () => {
  const text = `// To be (left:Out) of [this:LIST]
    MATCH (a:Child&!Restricted {id: $id})-[:HELD_BY|WITH*1..3]->(:Team|Agency)
    WHERE a:Entity AND a.name = 'not (n:Here)' AND a.until > datetime()
    RETURN a {.searchNames, age: 3} AS a`
  expect(namesInQueries([text, 'MATCH (:Child)-[r:WITH]-() RETURN r.since'])).toEqual({
    labels: ['Agency', 'Child', 'Entity', 'Restricted', 'Team'],
    types: ['HELD_BY', 'WITH'],
    properties: ['age', 'id', 'name', 'searchNames', 'since', 'until'],
  })
})
