# The names of a module give the builtins away
# differs: there are no such names
print([name for name in dir() if "builtins" in name or "loader" in name or "spec" in name])   # expect: []
