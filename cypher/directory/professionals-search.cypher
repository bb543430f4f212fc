// One page of the professionals whose names hold what is looked for.
CALL db.index.fulltext.queryNodes('professional_search', $query) YIELD node AS listed
//= directory/page-by-search
