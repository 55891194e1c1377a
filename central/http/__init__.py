"""What all routes share: who is speaking, what they may do, how much they may send, and how a refusal is worded."""
