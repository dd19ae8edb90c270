"""Papers of the provinces, by a second hand: county courts, small auction houses, rural banks, bookkeepers."""
