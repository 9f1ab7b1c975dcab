import stringprep

for name in "a1 b1 c11 c12 c11_c12 c21 c22 c21_c22 c3 c4 c5 c6 c7 c8 c9 d1 d2".split():
    test = getattr(stringprep, "in_table_" + name)
    found = [code for code in range(0, 0xd800, 7) if test(chr(code))]
    print(name, len(found), found[:3], test("\u200e"))
# output:
#| a1 935 [567, 574, 581] False
#| b1 3 [847, 8204, 8288] False
#| c11 0 [] False
#| c12 2 [8197, 8239] False
#| c11_c12 2 [8197, 8239] False
#| c21 5 [0, 7, 14] False
#| c22 9 [133, 140, 147] False
#| c21_c22 14 [0, 7, 14] False
#| c3 0 [] False
#| c4 0 [] False
#| c5 0 [] False
#| c6 0 [] False
#| c7 1 [12278] False
#| c8 2 [833, 8302] True
#| c9 0 [] False
#| d1 37 [1470, 1491, 1498] False
#| d2 6439 [70, 77, 84] True
for char in "A", "\xdf", "\u0130", "\u017f", "\u03b0", "\u2121", "\u33a5", "\U0001d7bb", "\ufb01":
    print(ascii(stringprep.map_table_b2(char)), ascii(stringprep.map_table_b3(char)))
# output:
#| 'a' 'a'
#| 'ss' 'ss'
#| 'i\u0307' 'i\u0307'
#| 's' 's'
#| '\u03c5\u0308\u0301' '\u03c5\u0308\u0301'
#| 'tel' 'tel'
#| '\u33a5' '\u33a5'
#| '\u03c3' '\u03c3'
#| 'fi' 'fi'
try:
    stringprep.in_table_b1("ab")
except TypeError as error:
    print(error)  # expect: ord() expected a character, but string of length 2 found
