"""Makes a file of CPython's tests into a module of the subset, for cpython_tests.py.

Lines stay where they are, so that a traceback and a finding of the policy name CPython's lines.
"""

import ast
import importlib
import json
import re

WRITTEN = {"__class__": "type(", "__dict__": "vars(", "__origin__": "_typing_.get_origin("}
WRITTEN["__args__"] = "_args_("
STREAMS = {"__stdout__": "stdout", "__stderr__": "stderr", "__stdin__": "stdin"}
CHANGES = {"update", "pop", "setdefault", "clear", "popitem", "__setitem__", "__delitem__"}
HEAD = "from test.support.outside import Outside as _Outside_, absent as _absent_, update as _update_, named as _import_, arguments as _args_; import typing as _typing_"

# Metaclasses of the tests' own, written as the policy says: with `__init_subclass__`.
OWN_WORDS = {
    # A private function of CPython's module, for frames of the other order.
    "test.test_wave": [
        ("import wave\n", "import wave\n\n\ndef _swapped(data, width):\n"
                          "    parts = [data[at:at + width] for at in range(0, len(data), width)]\n"
                          "    return b''.join([part[::-1] for part in parts])\n"),
        ("wave._byteswap(", "_swapped("),
    ],
    # There is one thread, which needs no locks, and the module is there once.
    "test.test_zoneinfo._support": [
        ("import threading", "class threading: Lock = staticmethod(contextlib.nullcontext)"),
        ('old_zoneinfo = sys.modules.get("zoneinfo", NOT_PRESENT)', "old_zoneinfo = module"),
        ('sys.modules["zoneinfo"] = module\n    yield', "yield"),
        ('sys.modules["zoneinfo"] = old_zoneinfo', "pass"),
        ('sys.modules.pop("zoneinfo")', "pass"),
    ],
    # A name is all they want: there are no descriptors.
    "test.test_logging": [
        ('fd, self.fn = tempfile.mkstemp(".log", "test_logging-2-")\n        os.close(fd)',
         'self.fn = tempfile.NamedTemporaryFile(suffix=".log", prefix="test_logging-2-", '
         'delete=False).name\n'),
        ('fd, fn = tempfile.mkstemp(".log", "test_logging-1-")\n        os.close(fd)',
         'fn = tempfile.NamedTemporaryFile(suffix=".log", prefix="test_logging-1-", '
         'delete=False).name\n'),
        # They reach modules through another module that has imported them.
        ("logging.weakref.ref", "weakref.ref"),
        ("        fd, fn = tempfile.mkstemp()\n        os.close(fd)\n        os.unlink(fn)",
         "        fn = tempfile.mktemp()\n\n"),
    ],
    "test.test_hashlib": [
        # `blake2b` and `blake2s` are those of `hashlib` itself.
        ("    import _blake2\n", "    import hashlib as _blake2\n"),
        ('sysconfig.get_config_var("PY_BUILTIN_HASHLIB_HASHES")', '""'),
    ],
    # `x.__class__` of a mock is what it stands for, which `isinstance` asks; `type(x)` is its own.
    "test.test_unittest.testmock.testmock": [
        ("self.assertIs(mock.__class__, X)", "self.assertIsInstance(mock, X)"),
    ],
    # `__sizeof__` can be defined, but nobody reads it.
    "test.test_unittest.testmock.testmagicmethods": [
        ("for entry in _magics:", "for entry in _magics - {'__sizeof__'}:"),
    ],
    # The module itself is found by importing it.
    "test.test_unittest.testmock.testpatch": [
        ("PTModule = sys.modules[__name__]",
         "import test.test_unittest.testmock.testpatch as PTModule"),
        ("module = sys.modules[__name__]", "module = PTModule"),
    ],
    # Nothing is said of a coroutine that nobody awaits; the rest of these tests runs.
    "test.test_unittest.testmock.testasync": [
        ('with test.assertWarnsRegex(RuntimeWarning, "was never awaited$"):', "if True:"),
    ],
    # Futures and tasks are there once: in no module written in C, and with no second name.
    "test.test_asyncio.test_futures": [("futures._PyFuture", "futures.Future")],
    # One loop that waits for the next timer stands for those of all selectors.
    "test.test_asyncio.test_events": [
        ("    import selectors\n", ""),
        ("hasattr(selectors, 'KqueueSelector')", "False"),
        ("hasattr(selectors, 'EpollSelector')", "False"),
        ("hasattr(selectors, 'PollSelector')", "False"),
        ("asyncio.SelectorEventLoop(selectors.SelectSelector())", "asyncio.SelectorEventLoop()"),
        # There are no processes that one would watch.
        ("watcher = asyncio.SafeChildWatcher()", "pass"),
        ("watcher.attach_loop(self.loop)", "pass"),
        ("asyncio.set_child_watcher(watcher)", "pass"),
        ("asyncio.set_child_watcher(None)", "pass"),
    ],
    "test.test_asyncio.test_tasks": [
        ("futures._PyFuture", "futures.Future"), ("tasks._PyTask", "tasks.Task"),
        ("staticmethod(tasks._py_register_task)", "staticmethod(tasks._register_task)"),
        ("staticmethod(tasks._py_unregister_task)", "staticmethod(tasks._unregister_task)"),
        ("staticmethod(tasks._py_enter_task)", "staticmethod(tasks._enter_task)"),
        ("staticmethod(tasks._py_leave_task)", "staticmethod(tasks._leave_task)"),
    ],
    # There is no module of that name, and none of its docstrings has examples here.
    "test.test_builtin": [("    tests.addTest(DocTestSuite(builtins))\n", "    pass\n")],
    "test.test_abc": [("metaclass=abc_ABCMeta", "metaclass=abc.ABCMeta")],
    # The tests of `_pyio`, which is not here, are left out.
    "test.test_io": [
        ("    mocks = (MockRawIO,",
         "    tests = [test for test in tests if not test.__name__.startswith('Py')]\n"
         "    mocks = (MockRawIO,"),
        ("py_io_ns = {name : getattr(pyio, name) for name in all_members}", "py_io_ns = {}"),
        ("globs = globals()",
         "globs = {c.__name__: c for c in (CMockRawIO, CMisbehavedRawIO, CMockFileIO, "
         "CCloseFailureIO, CMockNonBlockWriterIO, CMockUnseekableIO, CMockRawIOWithoutRead, "
         "CSlowFlushRawIO)}"),
        ('py_io_ns.update((x.__name__, globs["Py" + x.__name__]) for x in mocks)', "pass"),
    ],
    # The module is there once, and its private tables need not be put back.
    "test.test_xml_etree": [
        ("\npyET = None\n", "\nimport xml.etree.ElementTree as pyET\n"),
        ("\nET = None\n", "\nimport xml.etree.ElementTree as ET\n"),
        ("def setUpModule(module=None):", "def set_up_once(module=None):"),
    ],
    # The module is there once; what it has shown is not among a module's names.
    "test.test_warnings": [
        ("py_warnings.onceregistry.clear()", "pass"), ("c_warnings.onceregistry.clear()", "pass"),
        ('."""\n    global __warningregistry__\n', '."""\n'),
        ("        __warningregistry__.clear()\n", "        pass\n"),
        ("            to_clear.__warningregistry__.clear()\n", "            pass\n"),
        ("original_filters = module.filters", "original_filters = module.filters[:]"),
        ("module.filters = original_filters[:]", "pass"),
        ("module.filters = original_filters\n", "module.filters[:] = original_filters\n"),
        ("self.old_unittest_module = unittest.case.warnings", "pass"),
        ("if '__warningregistry__' in globals():\n            del globals()['__warningregistry__']",
         "self.module._filters_mutated()\n        self.module.onceregistry.clear()"),
        ("if hasattr(warning_tests, '__warningregistry__'):\n            "
         "del warning_tests.__warningregistry__", "pass\n"),
        ("if hasattr(sys, '__warningregistry__'):\n            del sys.__warningregistry__", "pass\n"),
        ("sys.modules['warnings'] = self.module", "pass"),
        ("sys.modules['warnings'] = original_warnings", "pass"),
        ("unittest.case.warnings = self.module", "pass"),
        ("unittest.case.warnings = self.old_unittest_module", "pass"),
    ],
    # Modes cannot be set; what is tested does not need it.
    "test.test_pathlib": [
        ("os.chmod(join('dirE'), 0)", "pass"), ("os.chmod(join('dirE'), 0o777)", "pass"),
    ],
    "test.test_argparse": [
        ("class ParserTesterMetaclass(type):", "class ParserTesterMetaclass:"),
        ("ParserTestCase = ParserTesterMetaclass('ParserTestCase', bases, {})",
         "class ParserTestCase(TestCase): __init_subclass__ = classmethod(lambda cls: "
         "ParserTesterMetaclass.__init__(cls, cls.__name__, (), {}))"),
    ],
}


def parse_findings(text):
    return json.loads(text)["findings"]


class Source:
    """A module of the tests, and what was done to it."""

    def __init__(self, module, package, text, path):
        self.module, self.package, self.path = module, package, path
        text = re.sub(r"\bunittest\.test\b", "test.test_unittest", text)
        text = text.replace("\f", " ")
        text = text.replace("importlib.import_module(", "_import_(")
        for old, new in OWN_WORDS.get(module, ()):
            if old not in text:
                raise SystemExit(f"{module} has no {old!r}")
            text = text.replace(old, new)
        self.text = text
        self._parse()
        self._rewrite()
        self._head()

    def _parse(self):
        self.tree = ast.parse(self.text)
        self.lines = self.text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.parents = {}
        for node in ast.walk(self.tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node

    def _offset(self, line, column):
        """The offset of a place the ast names: its columns are bytes."""
        text = self.lines[line - 1]
        if not text.isascii():
            column = len(text.encode()[:column].decode(errors="ignore"))
        return self.starts[line - 1] + column

    def _span(self, node):
        return self._offset(node.lineno, node.col_offset), self._offset(
            node.end_lineno, node.end_col_offset)

    def _apply(self, edits):
        """Edits are `(start, end, order, text)`; none overlaps another."""
        out, at = [], 0
        for start, end, _, text in sorted(edits):
            out.append(self.text[at:start])
            out.append(text)
            at = end
        out.append(self.text[at:])
        self.text = "".join(out)
        self._parse()

    def _rewrite(self):
        edits = []
        used = {n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name)}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ImportFrom) and node.names[0].name == "*" and not node.level:
                module = importlib.import_module(node.module)
                names = getattr(module, "__all__", None) or [
                    name for name in vars(module) if not name.startswith("_")]
                names = ", ".join(name for name in names if name in used) or names[0]
                edits.append((*self._span(node), 0, f"from {node.module} import {names}"))
            if not isinstance(node, ast.Attribute) or not isinstance(node.ctx, ast.Load):
                continue
            start, end = self._span(node)
            _, inner = self._span(node.value)
            if node.attr in STREAMS:
                edits.append((end - len(node.attr), end, 0, STREAMS[node.attr]))
            if node.attr == "update" and getattr(node.value, "attr", "") == "__dict__":
                edits.append((start, start, -end, "_update_("))
                dot = self.text.rindex(".__dict__", start, end)
                edits.append((dot, end, 0, ")"))
            if node.attr not in WRITTEN or self._is_changed(node):
                continue
            if isinstance(node.value, ast.Call) and getattr(node.value.func, "id", "") == "super":
                continue
            parent = self.parents.get(node)
            if node.attr == "__class__" and isinstance(parent, ast.Attribute) and (
                parent.attr in ("__name__", "__qualname__")
            ):
                continue
            edits.append((start, start, -end, WRITTEN[node.attr]))
            edits.append((self.text.rindex(".", inner, end), end, 0, ")"))
        self._apply(edits)

    def _is_changed(self, node):
        parent = self.parents.get(node)
        if isinstance(parent, ast.Subscript) and parent.value is node:
            return not isinstance(parent.ctx, ast.Load)
        return isinstance(parent, ast.Attribute) and parent.attr in CHANGES

    def _head(self):
        """Binds what cut places use, on the line of the first statement."""
        for node in self.tree.body:
            future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
            text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
            if future or text:
                continue
            simple = not hasattr(node, "body")
            at = self._first(node)
            self._apply([(at, at, 0, HEAD + ("; " if simple else "\n"))])
            return

    def _first(self, node):
        lines = [d.lineno for d in getattr(node, "decorator_list", [])]
        if lines and min(lines) < node.lineno:
            return self.starts[min(lines) - 1]
        return self._offset(node.lineno, node.col_offset)

    def imports(self):
        """The modules of the test package that this one may import."""
        package = self.module if self.package else self.module.rpartition(".")[0]
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.name.startswith("test."):
                        yield alias.name
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                if node.level:
                    parts = package.split(".")
                    parts = parts[: len(parts) - node.level + 1]
                    base = ".".join(parts + ([node.module] if node.module else []))
                if base == "test" or base.startswith("test."):
                    yield base
                    for alias in node.names:
                        yield f"{base}.{alias.name}"

    # What the policy rejects.

    def cut(self, findings):
        """Cuts out what findings name; gives the test methods that are lost with classes."""
        lost, edits, seen = [], [], []
        for finding in findings:
            line, column = finding["line"], finding["column"] - 1
            offset = self.starts[line - 1] + column
            why = self._why(finding)
            target = self._target(offset)
            if any(a <= offset < b for a, b in seen):
                continue
            made, names = self._cut_one(target, offset, why)
            for start, end, order, text in made:
                if not any(a < end and start < b for a, b in seen):
                    edits.append((start, end, order, text))
                    seen.append((start, end))
            lost += names
        self._apply(edits)
        return lost

    def _why(self, finding):
        code, message = finding["code"], finding["message"].replace('"', "'").replace("\\", "/")
        if code == "import":
            return f"module: {message}"
        if "surrogate" in message:
            return f"surrogates: {message}"
        return f"policy: {code}: {message}"

    def _chain(self, offset):
        """The nodes that hold an offset, outermost first: statements and decorators."""
        chain, node = [], self.tree
        while True:
            for child in ast.iter_child_nodes(node):
                if not hasattr(child, "lineno"):
                    inner = [c for c in ast.walk(child) if hasattr(c, "lineno")]
                    if any(a <= offset < b for a, b in map(self._span, inner)):
                        node = child
                        break
                    continue
                start, end = self._span(child)
                if hasattr(child, "decorator_list"):
                    start = self._first(child)
                if start <= offset < end:
                    chain.append(child)
                    node = child
                    break
            else:
                return chain

    def _target(self, offset):
        """What is cut for an offset: the test method, else the outermost function, else the
        innermost statement."""
        last = self.tree
        chain = self._chain(offset)
        functions = [n for n in chain if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
        for node in functions:
            if node.name.startswith("test") and isinstance(self.parents[node], ast.ClassDef):
                return node
        for node in chain:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                return node
            if isinstance(node, ast.ClassDef):
                last = node
            elif isinstance(node, ast.stmt):
                last = node
        return last

    def _cut_one(self, node, offset, why):
        pad = lambda start, end: "\n" * self.text.count("\n", start, end)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            first, end = node.body[0], self._span(node)[1]
            start = self._offset(first.lineno, first.col_offset)
            if getattr(first, "decorator_list", None):
                start = self._offset(first.decorator_list[0].lineno, first.col_offset)
            within = next(self._above(node))
            if offset < start and node.name.startswith("__") and isinstance(within, ast.ClassDef):
                return self._cut_one(within, offset, why)
            if offset >= start:
                return [(start, end, 0, f'raise _Outside_("{why}")' + pad(start, end))], []
            start = self._first(node)
            indent = self._indent(node)
            text = f'def {node.name}(*_a_, **_k_): raise _Outside_("{why}")'
            start = self._offset(node.lineno, node.col_offset) if start == self._span(node)[0] else start
            lead = indent if self._first(node) != self._span(node)[0] else ""
            return [(start, end, 0, lead + text + pad(start, end))], []
        if isinstance(node, ast.ClassDef):
            start, end = self._first(node), self._span(node)[1]
            lead = self._indent(node) if start != self._span(node)[0] else ""
            text = f'{lead}{node.name} = _absent_("{why}")' + pad(start, end)
            return [(start, end, 0, text)], [(name, why) for name in self._methods(node)]
        start, end = self._span(node)
        return [(start, end, 0, self._cut_statement(node, offset, why) + pad(start, end))], []

    def _indent(self, node):
        line = self.lines[node.lineno - 1]
        return line[: len(line) - len(line.lstrip())]

    def _methods(self, node):
        if not any(isinstance(p, ast.FunctionDef) for p in self._above(node)):
            for child in node.body:
                if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) and (
                    child.name.startswith("test")
                ):
                    yield f"{self.module}.{node.name}.{child.name}"
                elif isinstance(child, ast.ClassDef):
                    yield from self._methods(child)

    def _above(self, node):
        while node in self.parents:
            node = self.parents[node]
            yield node

    def _cut_statement(self, node, offset, why):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return self._cut_import(node, why)
        names = sorted(name for name in self._bound(node) if not name.startswith("__"))
        if names:
            return "; ".join(f'{name} = _absent_("{why}")' for name in names)
        return "pass"

    def _bound(self, node):
        for child in ast.walk(node):
            if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Store):
                yield child.id
            elif isinstance(child, (ast.FunctionDef, ast.ClassDef)):
                yield child.name

    def _cut_import(self, node, why):
        if any(isinstance(p, ast.Try) and node in p.body for p in self._above(node)) and (
            self._catches_import(node)
        ):
            return f'raise ModuleNotFoundError("{why}")'
        out = []
        for alias in node.names:
            if alias.name == "*":
                return "pass"
            name = alias.asname or alias.name.partition(".")[0]
            whole = f"import {alias.name}" + (f" as {alias.asname}" if alias.asname else "")
            if isinstance(node, ast.ImportFrom):
                dots = "." * node.level + (node.module or "")
                whole = f"from {dots} " + whole
            wanted = re.search("`([^`]+)`", why)
            about = wanted and wanted.group(1)
            if isinstance(node, ast.Import) and about and about != alias.name and len(node.names) > 1:
                out.append(whole)
            elif (
                isinstance(node, ast.ImportFrom) and len(node.names) > 1 and about
                and about not in (node.module, alias.name) and not about.endswith("." + alias.name)
            ):
                out.append(whole)
            elif isinstance(node, ast.Import) and "." in alias.name and not alias.asname:
                # The package may be here without this module of it.
                out.append(f"import {name}")
            else:
                out.append(f'{name} = _absent_("{why}")')
        return "; ".join(out)

    def _catches_import(self, node):
        for parent in self._above(node):
            if isinstance(parent, ast.Try) and parent.handlers:
                names = {n.id for h in parent.handlers if h.type for n in ast.walk(h.type)
                         if isinstance(n, ast.Name)}
                return bool(names & {"ImportError", "ModuleNotFoundError", "Exception"}) or any(
                    h.type is None for h in parent.handlers)
        return False

    # What fails when the module is imported.

    def is_body(self, line):
        """Whether a line is run when the module is imported: of no function."""
        return self._statement_at(line) is not None

    def _statement_at(self, line):
        found, node = None, self.tree
        while True:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, (ast.stmt, ast.ExceptHandler)):
                    first = min([child.lineno] + [d.lineno for d in
                                                  getattr(child, "decorator_list", [])])
                    if first <= line <= child.end_lineno:
                        break
            else:
                return found
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                return child if line < child.body[0].lineno else None
            if isinstance(child, ast.ClassDef) and line < child.body[0].lineno:
                return child
            found, node = child, child

    def replace_at(self, line, why, name=None):
        """Cuts out the statement at a line: the import of `name` there, if that is what failed."""
        node = self._statement_at(line)
        for other in ast.walk(self.tree) if name else ():
            if isinstance(other, ast.ImportFrom) and other.lineno <= line <= other.end_lineno and (
                name in [alias.name for alias in other.names]
            ):
                node = other
        why = why.replace('"', "'").replace("\\", "/").replace("\n", " ")[:300]
        edits, lost = self._cut_one(node, self._first(node), why)
        self._apply(edits)
        return list(lost)
