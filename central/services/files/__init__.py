"""Pictures, clips and voices are taken in."""
