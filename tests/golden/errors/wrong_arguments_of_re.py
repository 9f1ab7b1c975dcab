# The functions of `re` complain as functions written in Python do.
import html
import re


def ask(call):
    try:
        print(repr(call()))
    except TypeError as error:
        print(error)


for function in (re.match, re.search, re.findall, re.sub, re.split, re.compile, re.escape,
                 re.fullmatch, re.finditer, re.subn, html.escape, html.unescape):
    ask(lambda: function())
    ask(lambda: function("a", "b", 1, 2, 3, 4))
    ask(lambda: function("a", x=1))
    ask(lambda: function("a", pattern="b"))
    ask(lambda: function(string="a"))
# output:
#| match() missing 2 required positional arguments: 'pattern' and 'string'
#| match() takes from 2 to 3 positional arguments but 6 were given
#| match() got an unexpected keyword argument 'x'
#| match() got multiple values for argument 'pattern'
#| match() missing 1 required positional argument: 'pattern'
#| search() missing 2 required positional arguments: 'pattern' and 'string'
#| search() takes from 2 to 3 positional arguments but 6 were given
#| search() got an unexpected keyword argument 'x'
#| search() got multiple values for argument 'pattern'
#| search() missing 1 required positional argument: 'pattern'
#| findall() missing 2 required positional arguments: 'pattern' and 'string'
#| findall() takes from 2 to 3 positional arguments but 6 were given
#| findall() got an unexpected keyword argument 'x'
#| findall() got multiple values for argument 'pattern'
#| findall() missing 1 required positional argument: 'pattern'
#| sub() missing 3 required positional arguments: 'pattern', 'repl', and 'string'
#| sub() takes from 3 to 5 positional arguments but 6 were given
#| sub() got an unexpected keyword argument 'x'
#| sub() got multiple values for argument 'pattern'
#| sub() missing 2 required positional arguments: 'pattern' and 'repl'
#| split() missing 2 required positional arguments: 'pattern' and 'string'
#| split() takes from 2 to 4 positional arguments but 6 were given
#| split() got an unexpected keyword argument 'x'
#| split() got multiple values for argument 'pattern'
#| split() missing 1 required positional argument: 'pattern'
#| compile() missing 1 required positional argument: 'pattern'
#| compile() takes from 1 to 2 positional arguments but 6 were given
#| compile() got an unexpected keyword argument 'x'
#| compile() got multiple values for argument 'pattern'
#| compile() got an unexpected keyword argument 'string'
#| escape() missing 1 required positional argument: 'pattern'
#| escape() takes 1 positional argument but 6 were given
#| escape() got an unexpected keyword argument 'x'
#| escape() got multiple values for argument 'pattern'
#| escape() got an unexpected keyword argument 'string'
#| fullmatch() missing 2 required positional arguments: 'pattern' and 'string'
#| fullmatch() takes from 2 to 3 positional arguments but 6 were given
#| fullmatch() got an unexpected keyword argument 'x'
#| fullmatch() got multiple values for argument 'pattern'
#| fullmatch() missing 1 required positional argument: 'pattern'
#| finditer() missing 2 required positional arguments: 'pattern' and 'string'
#| finditer() takes from 2 to 3 positional arguments but 6 were given
#| finditer() got an unexpected keyword argument 'x'
#| finditer() got multiple values for argument 'pattern'
#| finditer() missing 1 required positional argument: 'pattern'
#| subn() missing 3 required positional arguments: 'pattern', 'repl', and 'string'
#| subn() takes from 3 to 5 positional arguments but 6 were given
#| subn() got an unexpected keyword argument 'x'
#| subn() got multiple values for argument 'pattern'
#| subn() missing 2 required positional arguments: 'pattern' and 'repl'
#| escape() missing 1 required positional argument: 's'
#| escape() takes from 1 to 2 positional arguments but 6 were given
#| escape() got an unexpected keyword argument 'x'
#| escape() got an unexpected keyword argument 'pattern'
#| escape() got an unexpected keyword argument 'string'
#| unescape() missing 1 required positional argument: 's'
#| unescape() takes 1 positional argument but 6 were given
#| unescape() got an unexpected keyword argument 'x'
#| unescape() got an unexpected keyword argument 'pattern'
#| unescape() got an unexpected keyword argument 'string'
ask(lambda: re.compile("a").sub("b"))  # expect: sub() missing required argument 'string' (pos 2)
ask(lambda: re.compile("a").match())  # expect: match() missing required argument 'string' (pos 1)
