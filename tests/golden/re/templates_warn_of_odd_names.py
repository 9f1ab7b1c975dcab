import re
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for template in (r"\g<+1>", r"\g<1_0>", "\\g<\u0661>", r"\g< 1>", r"\g<01>", r"\g<-1>", r"\g<0x1>", r"\g<1>",
                     r"\g<a b>", r"\g<100>", r"ab\g<a>\g< 2 >"):
        for kind in (str, str.encode):
            try:
                print(re.sub(kind("(?P<a>x)" + "()" * 11), kind(template), kind("xx")))
            except Exception as e:
                print(repr(template), type(e).__name__, e)
    name = "(?P<\u00e9>x)".encode("latin1")
    print(re.sub(name, "\\g<\u00e9>y".encode("latin1"), b"x"))
# output:
#| xx
#| b'xx'
#|
#| b''
#| xx
#| '\\g<١>' error bad character in group name '\xd9\xa1' at position 3
#| xx
#| b'xx'
#| xx
#| b'xx'
#| '\\g<-1>' error bad character in group name '-1' at position 3
#| '\\g<-1>' error bad character in group name '-1' at position 3
#| '\\g<0x1>' error bad character in group name '0x1' at position 3
#| '\\g<0x1>' error bad character in group name '0x1' at position 3
#| xx
#| b'xx'
#| '\\g<a b>' error bad character in group name 'a b' at position 3
#| '\\g<a b>' error bad character in group name 'a b' at position 3
#| '\\g<100>' error invalid group reference 100 at position 3
#| '\\g<100>' error invalid group reference 100 at position 3
#| abxabx
#| b'abxabx'
#| b'xy'
