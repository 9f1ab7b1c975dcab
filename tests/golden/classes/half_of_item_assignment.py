# A class with only one of `__setitem__` and `__delitem__` names the other where it is missed.
class Sets:
    def __setitem__(self, key, value): print('set', key, value)


class Deletes:
    def __delitem__(self, key): print('deleted', key)


Sets()[1] = 2  # expect: set 1 2
del Deletes()[1]  # expect: deleted 1
try: del Sets()[1]
except AttributeError as e: print(e)  # expect: __delitem__
try: Deletes()[1] = 2
except AttributeError as e: print(e)  # expect: __setitem__
try: object()[1] = 2
except TypeError as e: print(e)  # expect: 'object' object does not support item assignment
