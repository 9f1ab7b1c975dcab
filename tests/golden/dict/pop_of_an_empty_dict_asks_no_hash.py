def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: {}.pop([1]))  # expect: KeyError [1]
attempt(lambda: {}.pop([1], 'default'))  # expect: default
attempt(lambda: {1: 2}.pop([1]))  # expect: TypeError unhashable type: 'list'
attempt(lambda: {1: 2}.pop([1], 'default'))  # expect: TypeError unhashable type: 'list'
attempt(lambda: {}.get([1]))  # expect: TypeError unhashable type: 'list'
