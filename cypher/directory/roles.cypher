// All roles, or one, and how often each has been written anew.
MATCH (role:Role)
WHERE $id IS NULL OR role.id = $id
RETURN {properties: properties(role), related: {}} AS role, coalesce(role.version, 0) AS version
