import configparser
import io
import logging
import logging.config
import logging.handlers
import sys

CONFIG = '''
[loggers]
keys = root, app , lib

[handlers]
keys=out,mem, quiet

[formatters]
keys=plain,braces

[logger_root]
level=WARNING
handlers=out

[logger_app]
level=DEBUG
handlers=mem
qualname=app
propagate=0

[logger_lib]
qualname=app.lib
handlers=

[handler_out]
class=StreamHandler
level=NOTSET
formatter=plain
args=(sys.stdout,)

[handler_mem]
class=logging.handlers.MemoryHandler
formatter=braces
args=(10,)
kwargs={'flushLevel': ERROR, "flushOnClose": False}
target=out

[handler_quiet]
class=NullHandler

[formatter_plain]
format=%(levelname)s:%(name)s:%(message)s [%(who)s]

[formatter_braces]
format={levelname}-{message}
style={
datefmt=%Y
class=logging.Formatter
'''


class Who(logging.Filter):
    def filter(self, record):
        record.who = "me"
        return True


old = logging.getLogger("old")
child = logging.getLogger("app.child")
child.setLevel(logging.ERROR)
logging.config.fileConfig(io.StringIO(CONFIG))
print(old.disabled, child.level, logging.root.level, [type(one).__name__ for one in logging.root.handlers], logging.root.handlers[0].name)  # expect: True 0 30 ['StreamHandler'] out
for handler in logging.root.handlers + logging.getLogger("app").handlers:
    handler.addFilter(Who())
app = logging.getLogger("app")
print(app.level, app.propagate, app.handlers[0].capacity, app.handlers[0].flushLevel, app.handlers[0].target is logging.root.handlers[0], app.handlers[0].flushOnClose)  # expect: 10 0 10 40 True False
app.debug("kept")
logging.getLogger("app.lib").error("now %d", 5)
# output:
#| DEBUG:app:kept [me]
#| ERROR:app.lib:now 5 [me]
logging.getLogger("other").info("not seen")
logging.getLogger("other").warning("seen")  # expect: WARNING:other:seen [me]
parser = configparser.ConfigParser()
parser.read_string(CONFIG.replace("%(", "%%(") if False else CONFIG)
logging.config.fileConfig(parser, disable_existing_loggers=False)
print(old.disabled, logging.getLogger("other").disabled)  # expect: False False
logging.config.fileConfig(io.StringIO("[loggers]\nkeys=root\n[handlers]\nkeys=a\n[formatters]\nkeys=\n[logger_root]\nhandlers=a\nlevel=%(lvl)s\n[handler_a]\nclass=handlers.BufferingHandler\nargs=(+3,)"), defaults={"lvl": "ERROR"})
print(logging.root.level, logging.root.handlers[0].capacity, logging.getLogger("other").disabled)  # expect: 40 3 True


def tried(text):
    try:
        print(logging.config.fileConfig(io.StringIO(text)))
    except (KeyError, ValueError, ImportError, NameError, SyntaxError, RuntimeError) as error:
        print(type(error).__name__, str(error).split(" is invalid")[-1])


HEAD = "[formatters]\nkeys=\n[handlers]\nkeys=h\n[loggers]\nkeys=root\n[logger_root]\nhandlers=h\n[handler_h]\n"
for text in ("", "[formatters]\nkeys=\n", "[formatters]\nkeys=\n[handlers]\nkeys=\n[loggers]\nkeys=a\n", "[formatters]\nkeys=\n[handlers]\nkeys=\n[loggers]\nkeys=root\n", "[formatters]\nkeys=x\n",
             HEAD + "class=StreamHandler\nargs=(nope,)\n", HEAD + "class=StreamHandler\nlevel=NOPE\n", HEAD + "class=StreamHandler\nformatter=q\n", HEAD + "class=StreamHandler\nargs=(1\n", "x"):
    tried(text)
# output:
#| KeyError 'formatters'
#| KeyError 'handlers'
#| ValueError list.remove(x): x not in list
#| KeyError 'logger_root'
#| KeyError 'formatter_x'
#| NameError name 'nope' is not defined
#| ValueError Unknown level: 'NOPE'
#| KeyError 'q'
#| SyntaxError '(' was never closed (<string>, line 1)
#| RuntimeError : File contains no section headers.
#| file: '<???>', line: 1
#| 'x'
