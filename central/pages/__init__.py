"""The screens: the desk's and the residents' pages, plain HTML that works without scripts; the front end's doors."""
