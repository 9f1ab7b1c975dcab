# `from` imports read attributes
from json import __builtins__, __loader__, __spec__ # reject: dunder, dunder, dunder
from json import __name__ as name
