"""核证: verifies the papers behind traded and auctioned coking capacity.

The story, in order: ``read`` → ``extract`` → ``check`` → ``policy`` → ``report``; ``process`` tells it in forty lines.
"""
