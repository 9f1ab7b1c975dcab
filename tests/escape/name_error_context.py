# What exceptions remember of each other leads to no frame
# differs: tracebacks are no part of what a program sees
try:
    try:
        1 / 0
    except ZeroDivisionError:
        missing
except NameError as error:
    print(hasattr(error.__context__, "__traceback__"), error.__context__)   # expect: False division by zero
