try:
    class B(bool):
        pass
except TypeError as error:
    print(error)  # expect: type 'bool' is not an acceptable base type
