print(id(1) == id(1))  # expect: True
