// One page of all agencies.
MATCH (listed:Agency)
//= directory/page-by-name
RETURN COUNT { MATCH (:Agency) } AS total, page
