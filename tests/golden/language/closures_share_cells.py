def make():
    value = 0

    def get():
        return value

    def put(x):
        nonlocal value
        value = x

    def nested():
        def deeper():
            nonlocal value
            value *= 2
            return value
        return deeper()

    return get, put, nested


get, put, nested = make()
put(21)
print(nested(), get())  # expect: 42 42
