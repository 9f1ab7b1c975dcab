# Every kind of parameter is a name
def f(__builtins__, /, __import__, *__loader__, __spec__, **__globals__): # reject: dunder, dunder, dunder, dunder, dunder
    pass
lambda __build_class__=print: 1              # reject: dunder
