# A function of one's own may have any name.
def compile(text):
    return text


class Node:
    def eval(self, node):
        return self.eval(node)

    def open(self, exec):
        return exec(1)


from shapes import globals
print(compile("x"), globals())
eval = 3
print(eval)
open = [lambda breakpoint: breakpoint for _ in [1]]
print(open)
