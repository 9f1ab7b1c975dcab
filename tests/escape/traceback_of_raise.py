# __traceback__ is inert
# differs: CPython hands it out
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        print(getattr(getattr(e, "__trace" + "back__"), "tb_fr" + "ame"))
except Exception:
    print("refused")                         # expect: refused
