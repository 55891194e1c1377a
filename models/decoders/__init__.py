"""One file per way in which a network writes down its boxes; each file names its class DECODER."""
