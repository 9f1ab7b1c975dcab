print(1_000, 0x1F, 0b101, 0o17, 1e3, 1.5e-3, .5, 5., 1_0.0_1, 3j, 1e1_0, 0xDEAD_BEEF, 00, 0_0)
print(1if 1else 2, 0x1for if False else 'x') if False else print('ok')
print(1.0 .is_integer(), 1..real, 5 .bit_length())
print(-2 ** 2, 2 ** -1, -2 ** -2, 2 ** 3 ** 2, (-2) ** 2)
print(not 1 == 2, not (1 == 2), -1 .real, ~-1, - -1, +-1)
print(1 + 2 * 3 - 4 / 2 // 1 % 3, 2 * 3 % 4, 7 // 2 * 2, 1 << 2 + 1, 1 | 2 & 3 ^ 1, 5 & 3 == 1)
print(1 if 0 else 2 if 1 else 3, 1 or 2 and 3, not 0 and 1)
# stderr:
#!   File "numbers_literals.py", line 2
#!     print(1if 1else 2, 0x1for if False else 'x') if False else print('ok')
#!                               ^^
#! SyntaxError: invalid syntax
