value_one = 1
print(value_on)  # raises: NameError: name 'value_on' is not defined. Did you mean: 'value_one'?
