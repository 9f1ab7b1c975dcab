"""unittest.main(): the program's tests, from its command line."""

import sys

from . import loader, runner

_USAGE = """\
usage: {prog} [-h] [-v] [-q] [-f] [-b] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests                a list of any number of test classes and test methods.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  -f, --failfast       Stop on first fail or error
  -b, --buffer         output is shown only of tests that fail
  -k TESTNAMEPATTERNS  Only run tests which match the given substring"""


class TestProgram:
    """Runs the tests of the program."""

    module = None
    verbosity = 1
    failfast = catchbreak = buffer = progName = warnings = testNamePatterns = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False):
        self.module = module
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.warnings = "default" if warnings is None else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        argv = sys.argv if argv is None else argv
        self.progName = argv[0] if argv else ""
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        """Read the command line."""
        names, patterns = [], []
        arguments = list(argv[1:])
        while arguments:
            argument = arguments.pop(0)
            if argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument in ("-b", "--buffer"):
                self.buffer = True
            elif argument in ("-h", "--help"):
                print(_USAGE.format(prog=self.progName))
                sys.exit(0)
            elif argument == "-k" and arguments or argument.startswith("-k") and argument != "-k":
                pattern = arguments.pop(0) if argument == "-k" else argument[2:]
                patterns.append(pattern if "*" in pattern else f"*{pattern}*")
            elif argument.startswith("-"):
                print(f"usage: {self.progName} [-h] [-v] [-q] [-f] [-b] [-k TESTNAMEPATTERNS] "
                      f"[tests ...]\n{self.progName}: error: unrecognized arguments: {argument}",
                      file=sys.stderr)
                sys.exit(2)
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run them; end the program with 1 if one failed."""
        chosen = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(chosen, type):
            chosen = chosen(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                            warnings=self.warnings)
        self.result = chosen.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
