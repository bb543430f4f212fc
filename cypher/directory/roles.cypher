// All roles, and how often each has been written anew.
MATCH (role:Role)
RETURN {properties: properties(role), related: {}} AS role, coalesce(role.version, 0) AS version
