"""The brain: joins what eyes, sensors and residents say into incidents, and serves legs and residents."""
