// One page of the agencies whose names hold what is looked for.
CALL db.index.fulltext.queryNodes('agency_search', $query) YIELD node AS listed
//= directory/page-by-search
