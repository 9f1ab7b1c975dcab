# A variable nobody sees (Hangul filler, "The invisible JavaScript backdoor", 2021)
def f(a, ㅤ=1):                               # reject: invisible
    return a
