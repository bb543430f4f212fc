// One page of those of these children about whom there is a finding of a kind and severity, by name. Left to itself, the
// database may read all children on file in the order of their names, to save sorting these.
UNWIND $ids AS id
MATCH (child:Child {id: id})
USING INDEX child:Child(id)
WHERE EXISTS {
  MATCH (child)-[:HAS_FINDING]->(finding:Finding {kind: $kind})
  WHERE finding.from <= $asOf AND coalesce(finding.until, $never) > $asOf
    AND last([at IN range(0, size(finding.severities) - 1) WHERE finding.severitiesOn[at] <= $asOf | finding.severities[at]]) = $severity
}
WITH child ORDER BY child.searchNames, child.id
WITH collect(child) AS found
WITH size(found) AS total,
  [child IN found
    WHERE child.searchNames > $afterNames OR child.searchNames = $afterNames AND child.id > $afterId
  ][0..toInteger($limit)] AS page
RETURN total, [child IN page | {rank: 0, names: child.searchNames, child: properties(child)}] AS page
