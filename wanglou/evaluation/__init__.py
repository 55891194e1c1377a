"""How good are the eyes? Counted on labelled clips, with the bound that so few of them allow."""
