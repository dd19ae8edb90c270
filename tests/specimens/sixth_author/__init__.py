"""Papers as provincial clerks, small auction houses, county courts, rural banks and company accountants write them."""
