import string
for s in ("{a[}", "{a[b]}", "{a[b}", "{a[b]c}", "{a.}", "{a..b}", "{.a}", "{[1]}", "{a[]}", "{a.b[}", "{a[b}]}", "{0[}]}", "{a[{]}", "{!}", "{a!}", "{a!rr}", "{a!r:", "{a:{b", "{a:{b}", "{a:{{}}}"):
    for f in (lambda: list(string.Formatter().parse(s)), lambda: s.format(1, a={"b": 2, "}": 3, "{": 4}), lambda: string.Formatter().format(s, {"}": 5}, a={"b": 2, "}": 3, "{": 4}), lambda: s.format(), lambda: string.Formatter().vformat(s, (), {})):
        try: print(s, f())
        except Exception as e: print(s, type(e).__name__, e)
# output:
#| {a[} ValueError expected '}' before end of string
#| {a[} ValueError expected '}' before end of string
#| {a[} ValueError expected '}' before end of string
#| {a[} ValueError expected '}' before end of string
#| {a[} ValueError expected '}' before end of string
#| {a[b]} [('', 'a[b]', '', None)]
#| {a[b]} 2
#| {a[b]} 2
#| {a[b]} KeyError 'a'
#| {a[b]} KeyError 'a'
#| {a[b} ValueError expected '}' before end of string
#| {a[b} ValueError expected '}' before end of string
#| {a[b} ValueError expected '}' before end of string
#| {a[b} ValueError expected '}' before end of string
#| {a[b} ValueError expected '}' before end of string
#| {a[b]c} [('', 'a[b]c', '', None)]
#| {a[b]c} ValueError Only '.' or '[' may follow ']' in format field specifier
#| {a[b]c} ValueError Only '.' or '[' may follow ']' in format field specifier
#| {a[b]c} KeyError 'a'
#| {a[b]c} KeyError 'a'
#| {a.} [('', 'a.', '', None)]
#| {a.} ValueError Empty attribute in format string
#| {a.} ValueError Empty attribute in format string
#| {a.} KeyError 'a'
#| {a.} KeyError 'a'
#| {a..b} [('', 'a..b', '', None)]
#| {a..b} ValueError Empty attribute in format string
#| {a..b} ValueError Empty attribute in format string
#| {a..b} KeyError 'a'
#| {a..b} KeyError 'a'
#| {.a} [('', '.a', '', None)]
#| {.a} AttributeError 'int' object has no attribute 'a'
#| {.a} KeyError ''
#| {.a} IndexError Replacement index 0 out of range for positional args tuple
#| {.a} KeyError ''
#| {[1]} [('', '[1]', '', None)]
#| {[1]} TypeError 'int' object is not subscriptable
#| {[1]} KeyError ''
#| {[1]} IndexError Replacement index 0 out of range for positional args tuple
#| {[1]} KeyError ''
#| {a[]} [('', 'a[]', '', None)]
#| {a[]} ValueError Empty attribute in format string
#| {a[]} ValueError Empty attribute in format string
#| {a[]} KeyError 'a'
#| {a[]} KeyError 'a'
#| {a.b[} ValueError expected '}' before end of string
#| {a.b[} ValueError expected '}' before end of string
#| {a.b[} ValueError expected '}' before end of string
#| {a.b[} ValueError expected '}' before end of string
#| {a.b[} ValueError expected '}' before end of string
#| {a[b}]} [('', 'a[b}]', '', None)]
#| {a[b}]} KeyError 'b}'
#| {a[b}]} KeyError 'b}'
#| {a[b}]} KeyError 'a'
#| {a[b}]} KeyError 'a'
#| {0[}]} [('', '0[}]', '', None)]
#| {0[}]} TypeError 'int' object is not subscriptable
#| {0[}]} 5
#| {0[}]} IndexError Replacement index 0 out of range for positional args tuple
#| {0[}]} IndexError tuple index out of range
#| {a[{]} [('', 'a[{]', '', None)]
#| {a[{]} 4
#| {a[{]} 4
#| {a[{]} KeyError 'a'
#| {a[{]} KeyError 'a'
#| {!} ValueError unmatched '{' in format spec
#| {!} ValueError unmatched '{' in format spec
#| {!} ValueError unmatched '{' in format spec
#| {!} ValueError unmatched '{' in format spec
#| {!} ValueError unmatched '{' in format spec
#| {a!} ValueError unmatched '{' in format spec
#| {a!} ValueError unmatched '{' in format spec
#| {a!} ValueError unmatched '{' in format spec
#| {a!} ValueError unmatched '{' in format spec
#| {a!} ValueError unmatched '{' in format spec
#| {a!rr} ValueError expected ':' after conversion specifier
#| {a!rr} ValueError expected ':' after conversion specifier
#| {a!rr} ValueError expected ':' after conversion specifier
#| {a!rr} ValueError expected ':' after conversion specifier
#| {a!rr} ValueError expected ':' after conversion specifier
#| {a!r: ValueError unmatched '{' in format spec
#| {a!r: ValueError unmatched '{' in format spec
#| {a!r: ValueError unmatched '{' in format spec
#| {a!r: ValueError unmatched '{' in format spec
#| {a!r: ValueError unmatched '{' in format spec
#| {a:{b ValueError unmatched '{' in format spec
#| {a:{b ValueError unmatched '{' in format spec
#| {a:{b ValueError unmatched '{' in format spec
#| {a:{b ValueError unmatched '{' in format spec
#| {a:{b ValueError unmatched '{' in format spec
#| {a:{b} ValueError unmatched '{' in format spec
#| {a:{b} ValueError unmatched '{' in format spec
#| {a:{b} ValueError unmatched '{' in format spec
#| {a:{b} ValueError unmatched '{' in format spec
#| {a:{b} ValueError unmatched '{' in format spec
#| {a:{{}}} [('', 'a', '{{}}', None)]
#| {a:{{}}} TypeError unsupported format string passed to dict.__format__
#| {a:{{}}} TypeError unsupported format string passed to dict.__format__
#| {a:{{}}} KeyError 'a'
#| {a:{{}}} KeyError 'a'
