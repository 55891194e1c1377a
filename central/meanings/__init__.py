"""Words compared by what they mean, where somebody installed and switched it on."""
