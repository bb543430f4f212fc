MATCH (use:BreakGlass {id: $id})
SET use.outcome = $outcome, use.words = $words, use.reviewedAt = datetime(), use.reviewedBy = $by, use.reviewedByName = $byName
