"""Places: their codes, their plan, their work days, and the patrol's map of them."""
