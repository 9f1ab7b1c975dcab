# copyreg changes how everything is copied: not what is of a builtin type, and not in other sessions
import copy
import copyreg
copyreg.pickle(int, print)
copyreg.pickle(list, print)
print(copy.copy(5), copy.deepcopy([1, [2]]), copy.copy((1, 2)))   # expect: 5 [1, [2]] (1, 2)
