# The same through a method wrapper
print(print.__call__.__self__)               # reject: dunder
