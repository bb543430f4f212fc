// Whose kept findings are to be computed; children whose records are being written wait.
MATCH (n:FindingsPending)
WHERE $label IN labels(n) AND NOT n:Importing
RETURN n.id AS id
LIMIT toInteger($limit)
