def attempt(*args):
    try:
        print(pow(*args))
    except Exception as error:
        print(type(error).__name__, error)


for args in [(1, 2, 3.0), (1, 2.0, 3), (1.0, 2, 3), (1j, 2, 3), (2, 1j, 3), (2, 3, 1j), (1.0, 2, 1j), (1j, 2.0, 3),
             (1, 'a', 2), (1.0, 'a', 2), ('a', 1.0, 2), (1j, 'a', 2), (1, 1, 'a'), (True, 1.5, None), (2, 3, 0)]:
    attempt(*args)
# output:
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| ValueError complex modulo
#| ValueError complex modulo
#| ValueError complex modulo
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| ValueError complex modulo
#| TypeError unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| TypeError pow() 3rd argument not allowed unless all arguments are integers
#| TypeError unsupported operand type(s) for ** or pow(): 'complex', 'str', 'int'
#| TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
#| 1.0
#| ValueError pow() 3rd argument cannot be 0
