# `object.__reduce_ex__(2)` hands out copyreg functions, which have globals
print(object().__reduce_ex__(2)[0].__globals__) # reject: dunder, dunder
print((1).__reduce__())                      # reject: dunder
