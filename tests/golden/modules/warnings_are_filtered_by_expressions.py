import warnings
def said(*filters):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        for action, message in filters:
            warnings.filterwarnings(action, message)
        for text in ('Please use assertEqual instead.', 'please use nothing', 'other', 'a.c', 'abc'):
            warnings.warn(text)
        return [str(w.message) for w in found]
print(said(('ignore', r'Please use assert\w+')))  # expect: ['please use nothing', 'other', 'a.c', 'abc']
print(said(('ignore', 'please')))  # expect: ['other', 'a.c', 'abc']
print(said(('ignore', '.*use')))  # expect: ['other', 'a.c', 'abc']
print(said(('ignore', 'a.c')))  # expect: ['Please use assertEqual instead.', 'please use nothing', 'other']
print(said(('ignore', r'a\.c$'), ('ignore', 'oth')))
# output:
#| ['Please use assertEqual instead.', 'please use nothing', 'abc']
with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter('always')
    warnings.filterwarnings('ignore', module='__ma.n__')
    warnings.warn('mine')
    warnings.filterwarnings('always', module='other')
    warnings.warn('mine')
    warnings.warn_explicit('theirs', UserWarning, 'f.py', 3, module='other.inner')
print([str(w.message) for w in found])  # expect: ['theirs']
try: warnings.filterwarnings('ignore', '(')
except Exception as error: print(type(error).__name__, error)  # expect: error missing ), unterminated subpattern at position 0
