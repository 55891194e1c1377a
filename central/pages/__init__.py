"""The screens: the duty desk, the patrol's phone, the residents' pages. Plain HTML that works without scripts."""
