"""What reaches a screen by itself: the live feed of the duty desk and of each patrol."""
