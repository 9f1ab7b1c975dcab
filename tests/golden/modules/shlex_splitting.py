import shlex

for text in ("a 'b c' \"d \\\" e\" f\\ g", "x # y", "--opt='v w' ''", "", "caf\u00e9 b"):
    print(shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False))
# output:
#| ['a', 'b c', 'd " e', 'f g'] ['a', 'b c', 'd " e', 'f g'] ['a', "'b c'", '"d \\"', 'e"', 'f\\', 'g']
#| ['x', '#', 'y'] ['x'] ['x', '#', 'y']
#| ['--opt=v w', ''] ['--opt=v w', ''] ["--opt='v", "w'", "''"]
#| [] [] []
#| ['café', 'b'] ['café', 'b'] ['café', 'b']
print(shlex.join(["a b", "c", "it's", ""]), shlex.quote("x;y"), shlex.quote("plain/path"))  # expect: 'a b' c 'it'"'"'s' '' 'x;y' plain/path
print(list(shlex.shlex("a && b || c; d >'x'", posix=True, punctuation_chars=True)), list(shlex.shlex("a=b 'c' d.e")))
# output:
#| ['a', '&&', 'b', '||', 'c', ';', 'd', '>', 'x'] ['a', '=', 'b', "'c'", 'd', '.', 'e']
for wrong in ("'open", "end\\"):
    try:
        print(shlex.split(wrong))
    except ValueError as error:
        print(error)
# output:
#| No closing quotation
#| No escaped character
