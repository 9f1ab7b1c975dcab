import unittest
said = []
class Case(unittest.TestCase):
    fails = None
    @classmethod
    def setUpClass(cls):
        said.append('setUpClass')
        cls.addClassCleanup(said.append, 'class cleanup')
    @classmethod
    def tearDownClass(cls): said.append('tearDownClass')
    def setUp(self): self.addCleanup(said.append, 'cleanup')
    def test_a(self): said.append('a')
    def test_b(self):
        said.append('b')
        if self.fails: raise self.fails
suite = unittest.defaultTestLoader.loadTestsFromTestCase
suite(Case).debug()
print(said)  # expect: ['setUpClass', 'a', 'cleanup', 'b', 'cleanup', 'tearDownClass', 'class cleanup']
said.clear()
Case.fails = ValueError('from b')
try: suite(Case).debug()
except ValueError as error: print(error, said)  # expect: from b ['setUpClass', 'a', 'cleanup', 'b']
Case.doClassCleanups(); said.clear()
class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise OSError('set up')
    def test(self): said.append('never')
try: unittest.TestSuite([suite(Broken)]).debug()
except OSError as error: print(error, said)  # expect: set up []
class Loop(unittest.IsolatedAsyncioTestCase):
    async def test(self): said.append('awaited')
Loop('test').debug()
print(said)  # expect: ['awaited']
class Keywords(unittest.TestCase):
    def test(self): self.addCleanup(lambda *args, **kwargs: print(args, kwargs), 1, self=2, function=3)
Keywords('test').run()  # expect: (1,) {'self': 2, 'function': 3}
