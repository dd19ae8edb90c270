"""Workers: thin jobs over ``evidence.steps``, the processes that run them, and the one that keeps all alive."""
