import inspect, time, types
for function in (time.ctime, time.sleep, types.MethodType(time.ctime, 0)):
    try: print(inspect.signature(function))
    except ValueError as error: print(str(error).split('<')[0])
# output:
#| no signature found for builtin 
#| no signature found for builtin 
#| no signature found for builtin 
class Called:
    def __call__(): ...
try: inspect.signature(Called())
except ValueError as error: print(error)  # expect: invalid method signature
