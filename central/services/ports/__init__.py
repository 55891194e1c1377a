"""What the use cases need of the world, by subject.

Adapters in storage/, jobs/ and http/ provide it; tests use the real ones.
"""
