# getopt: short and long options, beginnings of long ones, what is wrong with arguments
from getopt import GetoptError, getopt, gnu_getopt

for function in (getopt, gnu_getopt):
    for line, short, long in [
            ('-ab x y', 'ab:', []), ('-a x -b y', 'ab:', []), ('-bvalue -- -a', 'ab:', []),
            ('--alpha --beta=3 rest --alpha', '', ['alpha', 'beta=']), ('--al one', '', ['alpha', 'beta=']),
            ('--l', '', ['long', 'last']), ('--long=3', '', ['long']), ('--beta', '', ['beta=']),
            ('-c', 'ab', []), ('-b', 'ab:', []), ('x -a', '+a', []), ('- -a', 'a', []), ('--one', '', 'one')]:
        try:
            print(function.__name__, line, function(line.split(), short, long))
        except GetoptError as error:
            print(function.__name__, line, error, repr(error.opt), error.args)
# output:
#| getopt -ab x y ([('-a', ''), ('-b', 'x')], ['y'])
#| getopt -a x -b y ([('-a', '')], ['x', '-b', 'y'])
#| getopt -bvalue -- -a ([('-b', 'value')], ['-a'])
#| getopt --alpha --beta=3 rest --alpha ([('--alpha', ''), ('--beta', '3')], ['rest', '--alpha'])
#| getopt --al one ([('--alpha', '')], ['one'])
#| getopt --l option --l not a unique prefix 'l' ('option --l not a unique prefix', 'l')
#| getopt --long=3 option --long must not have an argument 'long' ('option --long must not have an argument', 'long')
#| getopt --beta option --beta requires argument 'beta' ('option --beta requires argument', 'beta')
#| getopt -c option -c not recognized 'c' ('option -c not recognized', 'c')
#| getopt -b option -b requires argument 'b' ('option -b requires argument', 'b')
#| getopt x -a ([], ['x', '-a'])
#| getopt - -a ([], ['-', '-a'])
#| getopt --one ([('--one', '')], [])
#| gnu_getopt -ab x y ([('-a', ''), ('-b', 'x')], ['y'])
#| gnu_getopt -a x -b y ([('-a', ''), ('-b', 'y')], ['x'])
#| gnu_getopt -bvalue -- -a ([('-b', 'value')], ['-a'])
#| gnu_getopt --alpha --beta=3 rest --alpha ([('--alpha', ''), ('--beta', '3'), ('--alpha', '')], ['rest'])
#| gnu_getopt --al one ([('--alpha', '')], ['one'])
#| gnu_getopt --l option --l not a unique prefix 'l' ('option --l not a unique prefix', 'l')
#| gnu_getopt --long=3 option --long must not have an argument 'long' ('option --long must not have an argument', 'long')
#| gnu_getopt --beta option --beta requires argument 'beta' ('option --beta requires argument', 'beta')
#| gnu_getopt -c option -c not recognized 'c' ('option -c not recognized', 'c')
#| gnu_getopt -b option -b requires argument 'b' ('option -b requires argument', 'b')
#| gnu_getopt x -a ([], ['x', '-a'])
#| gnu_getopt - -a ([('-a', '')], ['-'])
#| gnu_getopt --one ([('--one', '')], [])
