"""What the brain does later by itself: offers nobody took, clocks that ran out, visits that are due, notices."""
