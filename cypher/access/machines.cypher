// Every machine that was ever made, by name, for whoever looks after users.
//= access/acting
MATCH (machine:Machine)
//= access/machine-facts
RETURN facts
ORDER BY facts.name, facts.id
