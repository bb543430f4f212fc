// A tie is named by its two ends, and naming it replaces it.
UNWIND $rows AS row
MATCH (:Professional {id: row.from})-[tie:TIED_TO]->(:Professional {id: row.to})
DELETE tie
