class Plain:
    pass


for thing in (range(3), (1, 2), "ab", b"x", {1}, 5, None, Plain()):
    for key in (0, slice(1, 2), "a"):
        try:
            del thing[key]
        except TypeError as error:
            print(error)
# output:
#| 'range' object doesn't support item deletion
#| 'range' object does not support item deletion
#| 'range' object does not support item deletion
#| 'tuple' object doesn't support item deletion
#| 'tuple' object does not support item deletion
#| 'tuple' object does not support item deletion
#| 'str' object doesn't support item deletion
#| 'str' object does not support item deletion
#| 'str' object does not support item deletion
#| 'bytes' object doesn't support item deletion
#| 'bytes' object does not support item deletion
#| 'bytes' object does not support item deletion
#| 'set' object doesn't support item deletion
#| 'set' object does not support item deletion
#| 'set' object does not support item deletion
#| 'int' object does not support item deletion
#| 'int' object does not support item deletion
#| 'int' object does not support item deletion
#| 'NoneType' object does not support item deletion
#| 'NoneType' object does not support item deletion
#| 'NoneType' object does not support item deletion
#| 'Plain' object doesn't support item deletion
#| 'Plain' object does not support item deletion
#| 'Plain' object does not support item deletion
