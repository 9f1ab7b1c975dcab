# The signature and the docstring, as CPython prints them in a pipe.
def area(width, height=1):
    """Width times height."""


help(area)
# output:
#| Help on function area in module __main__:
#|
#| area(width, height=1)
#|     Width times height.
#|
