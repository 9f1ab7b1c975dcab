"""The parent of `importlib.metadata`; modules cannot be loaded while a program runs."""
