"""``wanglou demo``: the whole tower on one machine, playing one street's evening from lens to answer."""
