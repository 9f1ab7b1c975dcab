# struct: what is said of numbers that do not fit, for every order and every size
import struct

values = (-1, -129, 256, -2**15 - 1, 2**16, -2**31 - 1, 2**31, 2**32, -2**63 - 1, 2**63, 2**64)
for order in '><!=@':
    for letter in 'bBhHiIlLqQ':
        said = {}
        for value in values:
            try:
                struct.pack(order + letter, value)
            except struct.error as error:
                said.setdefault(str(error), []).append(values.index(value))
        print(order + letter, said)
# output:
#| >b {'byte format requires -128 <= number <= 127': [1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| >B {'ubyte format requires 0 <= number <= 255': [0, 1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| >h {"'h' format requires -32768 <= number <= 32767": [3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| >H {'argument out of range': [0, 1, 3, 5, 8, 10], "'H' format requires 0 <= number <= 65535": [4, 6, 7, 9]}
#| >i {"'i' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| >I {'argument out of range': [0, 1, 3, 5, 8, 10], "'I' format requires 0 <= number <= 4294967295": [7, 9]}
#| >l {"'l' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| >L {'argument out of range': [0, 1, 3, 5, 8, 10], "'L' format requires 0 <= number <= 4294967295": [7, 9]}
#| >q {'int too large to convert': [8, 9, 10]}
#| >Q {'int too large to convert': [0, 1, 3, 5, 8, 10]}
#| <b {'byte format requires -128 <= number <= 127': [1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <B {'ubyte format requires 0 <= number <= 255': [0, 1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <h {'short format requires -32768 <= number <= 32767': [3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <H {'ushort format requires 0 <= number <= 65535': [0, 1, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <i {"'i' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <I {'argument out of range': [0, 1, 3, 5, 8, 10], "'I' format requires 0 <= number <= 4294967295": [7, 9]}
#| <l {"'l' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| <L {'argument out of range': [0, 1, 3, 5, 8, 10], "'L' format requires 0 <= number <= 4294967295": [7, 9]}
#| <q {'argument out of range': [8, 9, 10]}
#| <Q {'argument out of range': [0, 1, 3, 5, 8, 10]}
#| !b {'byte format requires -128 <= number <= 127': [1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| !B {'ubyte format requires 0 <= number <= 255': [0, 1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| !h {"'h' format requires -32768 <= number <= 32767": [3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| !H {'argument out of range': [0, 1, 3, 5, 8, 10], "'H' format requires 0 <= number <= 65535": [4, 6, 7, 9]}
#| !i {"'i' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| !I {'argument out of range': [0, 1, 3, 5, 8, 10], "'I' format requires 0 <= number <= 4294967295": [7, 9]}
#| !l {"'l' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| !L {'argument out of range': [0, 1, 3, 5, 8, 10], "'L' format requires 0 <= number <= 4294967295": [7, 9]}
#| !q {'int too large to convert': [8, 9, 10]}
#| !Q {'int too large to convert': [0, 1, 3, 5, 8, 10]}
#| =b {'byte format requires -128 <= number <= 127': [1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =B {'ubyte format requires 0 <= number <= 255': [0, 1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =h {'short format requires -32768 <= number <= 32767': [3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =H {'ushort format requires 0 <= number <= 65535': [0, 1, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =i {"'i' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =I {'argument out of range': [0, 1, 3, 5, 8, 10], "'I' format requires 0 <= number <= 4294967295": [7, 9]}
#| =l {"'l' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| =L {'argument out of range': [0, 1, 3, 5, 8, 10], "'L' format requires 0 <= number <= 4294967295": [7, 9]}
#| =q {'argument out of range': [8, 9, 10]}
#| =Q {'argument out of range': [0, 1, 3, 5, 8, 10]}
#| @b {'byte format requires -128 <= number <= 127': [1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| @B {'ubyte format requires 0 <= number <= 255': [0, 1, 2, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| @h {'short format requires -32768 <= number <= 32767': [3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| @H {'ushort format requires 0 <= number <= 65535': [0, 1, 3, 4, 5, 6, 7], 'argument out of range': [8, 9, 10]}
#| @i {"'i' format requires -2147483648 <= number <= 2147483647": [5, 6, 7], 'argument out of range': [8, 9, 10]}
#| @I {'argument out of range': [0, 1, 3, 5, 8, 10], "'I' format requires 0 <= number <= 4294967295": [7, 9]}
#| @l {'argument out of range': [8, 9, 10]}
#| @L {'argument out of range': [0, 1, 3, 5, 8, 10]}
#| @q {'argument out of range': [8, 9, 10]}
#| @Q {'argument out of range': [0, 1, 3, 5, 8, 10]}
