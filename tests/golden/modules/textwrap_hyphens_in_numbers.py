import textwrap
from array import array
import reprlib

text = "We used enyzme 2-succinyl-6-hydroxy-2,4-cyclohexadiene-1-carboxylate synthase."
for width in (10, 30, 50):
    print(textwrap.wrap(text, width))
    print(textwrap.wrap(text, width, break_on_hyphens=False))
# output:
#| ['We used', 'enyzme 2-', 'succinyl-', '6-hydroxy-', '2,4-', 'cyclohexad', 'iene-1-', 'carboxylat', 'e', 'synthase.']
#| ['We used', 'enyzme 2-s', 'uccinyl-6-', 'hydroxy-2,', '4-cyclohex', 'adiene-1-c', 'arboxylate', 'synthase.']
#| ['We used enyzme 2-succinyl-6-', 'hydroxy-2,4-cyclohexadiene-1-', 'carboxylate synthase.']
#| ['We used enyzme 2-succinyl-6-hy', 'droxy-2,4-cyclohexadiene-1-car', 'boxylate synthase.']
#| ['We used enyzme 2-succinyl-6-hydroxy-2,4-', 'cyclohexadiene-1-carboxylate synthase.']
#| ['We used enyzme 2-succinyl-6-hydroxy-2,4-cyclohexad', 'iene-1-carboxylate synthase.']
print(reprlib.repr(array("i", range(9))), reprlib.repr(array("d")))  # expect: array('i', [0, 1, 2, 3, 4, ...]) array('d')
