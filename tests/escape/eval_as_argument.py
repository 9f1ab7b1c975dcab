# Text run as code
print(list(map(eval, ["1 + 1"])), sorted(["1"], key=eval)) # reject: builtin, builtin
