print(b'aBc'.upper(), b'aBc'.lower(), b'aBc'.swapcase(), b'hello world'.title(), b'hello'.capitalize())  # expect: b'ABC' b'abc' b'AbC' b'Hello World' b'Hello'
print(b'a1'.isalnum(), b'a'.isalpha(), b'1'.isdigit(), b'a'.islower(), b'A'.isupper(), b' \n'.isspace(), b'Ab Cd'.istitle(), b'\x80'.isascii(), b''.isascii())  # expect: True True True True True True True False True
