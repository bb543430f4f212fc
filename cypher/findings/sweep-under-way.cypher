MATCH (sweep:Sweep {id: 'current'})
RETURN sweep.all AS all, sweep.on AS on, sweep.by AS by
