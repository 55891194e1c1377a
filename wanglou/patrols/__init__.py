"""Made-up days of patrols on the street, on which rules of dispatch are compared."""
