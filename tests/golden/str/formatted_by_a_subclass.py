class Loud(str):
    pass


class Word:
    def __format__(self, spec):
        return Loud('a word, made ' + (spec or 'plainly'))


print(f'<{Word()}>', f'<{Word():well}>', f'{Word()}')
# output:
#| <a word, made plainly> <a word, made well> a word, made plainly
print('-'.join([Loud('one, long enough to lie elsewhere'), Loud('two'), 'three']))  # expect: one, long enough to lie elsewhere-two-three
print(Loud(' and ').join(['a', 'b']), Loud('abcdef')[1:3])  # expect: a and b bc
