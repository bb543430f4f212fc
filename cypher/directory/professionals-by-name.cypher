// One page of all professionals.
MATCH (listed:Professional)
//= directory/page-by-name
RETURN COUNT { MATCH (:Professional) } AS total, page
