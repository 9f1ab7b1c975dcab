# Calls without parentheses: operators
class X:
    __add__ = lambda self, text: exec(text)  # reject: builtin
X() + "import os"
