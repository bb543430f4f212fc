MATCH (sweep:Sweep {id: 'current'})
DELETE sweep
