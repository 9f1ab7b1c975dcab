# Naming it in a global statement
def f():
    global __builtins__                      # reject: dunder
    __builtins__ = {}                        # reject: dunder
