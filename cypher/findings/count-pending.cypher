MATCH (n:FindingsPending)
RETURN count(n) AS pending
