// One page of those of these children about whom there is a finding of a kind and severity, by name. Left to itself, the
// database may read all children on file in the order of their names, to save sorting these.
UNWIND $ids AS id
MATCH (child:Child {id: id})
USING INDEX child:Child(id)
//= access/grants-on-child
WITH child, grants
WHERE EXISTS {
  MATCH (child)-[:HAS_FINDING]->(finding:Finding {kind: $kind})
  WHERE finding.from <= $asOf AND coalesce(finding.until, $never) > $asOf
    AND NOT [finding.key, finding.from] IN $withheld.findings
    AND last([at IN range(0, size(finding.severities) - 1) WHERE finding.severitiesOn[at] <= $asOf | finding.severities[at]]) = $severity
}
WITH child, grants ORDER BY child.searchNames, child.id
WITH collect({child: child, grants: grants}) AS found
WITH size(found) AS total,
  [one IN found
    WHERE one.child.searchNames > $afterNames
      OR one.child.searchNames = $afterNames AND one.child.id > $afterId
  ][0..toInteger($limit)] AS page
RETURN total, [one IN page | {
  rank: 0, names: one.child.searchNames, child: properties(one.child), grants: one.grants
}] AS page
