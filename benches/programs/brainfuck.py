"""An interpreter written in Python."""
SQUARES = '''++++[>+++++<-]>[<+++++>-]+<+[>[>+>+<<-]++>>[<<+>>-]>>>[-]++>[-]+>>>+[[-]++++++>>>]<<<
[[<++++++++<++>>-]+<.<[>----<-]<]<<[>>>>>[>>>[-]+++++++++<[>-<-]+++++++++>[-[<->-]+[<<<]]<[>+<-]>]
<<-]<<-]'''


def compile_program(source):
    code = []
    stack = []
    for c in source:
        if c in '+-':
            step = 1 if c == '+' else -1
            if code and code[-1][0] == 'add':
                code[-1] = ('add', code[-1][1] + step)
            else:
                code.append(('add', step))
        elif c in '<>':
            step = 1 if c == '>' else -1
            if code and code[-1][0] == 'move':
                code[-1] = ('move', code[-1][1] + step)
            else:
                code.append(('move', step))
        elif c == '[':
            stack.append(len(code))
            code.append(('open', 0))
        elif c == ']':
            start = stack.pop()
            code[start] = ('open', len(code))
            code.append(('close', start))
        elif c == '.':
            code.append(('out', 0))
    return code


def run(code):
    tape = [0] * 3000
    pointer = 0
    out = []
    at = 0
    steps = 0
    while at < len(code):
        op, n = code[at]
        if op == 'add':
            tape[pointer] = (tape[pointer] + n) % 256
        elif op == 'move':
            pointer += n
        elif op == 'open':
            if tape[pointer] == 0:
                at = n
        elif op == 'close':
            if tape[pointer] != 0:
                at = n
        else:
            out.append(chr(tape[pointer]))
        at += 1
        steps += 1
    return ''.join(out), steps


code = compile_program(SQUARES)
for _ in range(6):
    text, steps = run(code)
print(text.split()[-3:], steps)
