// To be included after a match of `n`, in place of a page: those with these ids.
WHERE n.id IN $ids
