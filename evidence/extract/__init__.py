"""From characters to facts: papers are split, told apart, read for their values, and each fact weighed."""
