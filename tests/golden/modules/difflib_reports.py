# difflib: ratios, matching blocks, the three reports.
import difflib

a = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n".splitlines(True)
b = "one\ntwo and\nthree\nfour\n5\nsix\nseven\neight\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "a.txt", "b.txt", "1 Jan", n=1)))
# output:
#| --- a.txt	1 Jan
#| +++ b.txt
#| @@ -1,7 +1,8 @@
#|  one
#| -two
#| +two and
#|  three
#|  four
#| -five
#| +5
#|  six
#|  seven
#| +eight
#|
print("".join(difflib.context_diff(a, b, "a.txt", "b.txt")))
# output:
#| *** a.txt
#| --- b.txt
#| ***************
#| *** 1,7 ****
#|   one
#| ! two
#|   three
#|   four
#| ! five
#|   six
#|   seven
#| --- 1,8 ----
#|   one
#| ! two and
#|   three
#|   four
#| ! 5
#|   six
#|   seven
#| + eight
#|
delta = list(difflib.ndiff(["the quick fox\n", "\tx\n"], ["the quiet fox\n", "\ty\n", "new\n"]))
print("".join(delta), "".join(difflib.restore(delta, 1)), "".join(difflib.restore(delta, 2)))
# output:
#| - the quick fox
#| ?        ^^
#| + the quiet fox
#| ?        ^^
#| - 	x
#| + 	y
#| + new
#|  the quick fox
#| 	x
#|  the quiet fox
#| 	y
#| new
#|
s = difflib.SequenceMatcher(None, "abxcd", "abcd")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.find_longest_match(), s.get_matching_blocks(), s.get_opcodes())
# output:
#| 0.8888888888888888 0.8888888888888888 0.8888888888888888 Match(a=0, b=0, size=2) [Match(a=0, b=0, size=2), Match(a=3, b=2, size=2), Match(a=5, b=4, size=0)] [('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)]
print(difflib.SequenceMatcher(lambda c: c == " ", " abcd", "abcd abcd").find_longest_match(0, 5, 0, 9))  # expect: Match(a=1, b=0, size=4)
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", []))  # expect: ['apple', 'ape'] []
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff\n"], [b"b\n"], b"f", b"t")))
# output:
#| [b'--- f\n', b'+++ t\n', b'@@ -1 +1 @@\n', b'-a\xff\n', b'+b\n']
print(difflib.IS_LINE_JUNK(" # \n"), difflib.IS_CHARACTER_JUNK("\t"), list(difflib.unified_diff([], [])))  # expect: True True []
s = difflib.SequenceMatcher(None, "x" * 300 + "y", "x" * 300 + "z")
print(s.bpopular, round(s.ratio(), 3), difflib.SequenceMatcher(None, "x" * 300, "x" * 300, autojunk=False).ratio())  # expect: {'x'} 0.997 1.0
for bad in (lambda: difflib.get_close_matches("a", [], n=0), lambda: list(difflib.restore([], 3)), lambda: list(difflib.unified_diff([1], ["a"]))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError n must be > 0: 0
#| ValueError unknown delta choice (must be 1 or 2): 3
#| TypeError lines to compare must be str, not int (1)
