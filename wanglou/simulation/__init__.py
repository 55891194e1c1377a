"""People played by a script through the public HTTP interface: an officer, patrols, residents."""
