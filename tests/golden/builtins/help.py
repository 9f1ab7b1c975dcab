# differs: the pager's words are CPython's own; ours is the signature and the docstring.
def area(width, height=1):
    """Width times height."""


help(area)
# output:
#| Help on function area in module __main__:
#|
#| area(width, height=1)
#|     Width times height.
#|
