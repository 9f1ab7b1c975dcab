import configparser
import sys

text = """
[DEFAULT]
base = /srv
debug: no

[paths]
data = %(base)s/data
many = one
    two

    three
; comment
Empty =

[numbers]
n = 5
f = 2.5
on = yes
"""
c = configparser.ConfigParser()
c.read_string(text)
print(c.sections(), c["paths"]["data"], repr(c["paths"]["many"]), repr(c.get("paths", "empty")))  # expect: ['paths', 'numbers'] /srv/data 'one\ntwo\n\nthree' ''
print(c.getint("numbers", "n"), c["numbers"].getfloat("f"), c.getboolean("numbers", "on"), c["numbers"].getboolean("debug"))  # expect: 5 2.5 True False
print(c.get("numbers", "none", fallback="x"), c["numbers"].get("none"), c.has_option("paths", "BASE"), c.options("numbers"))  # expect: x None True ['n', 'f', 'on', 'base', 'debug']
print(dict(c["paths"]), c.items("numbers"), "paths" in c, len(c), c["paths"])
# output:
#| {'data': '/srv/data', 'many': 'one\ntwo\n\nthree', 'empty': '', 'base': '/srv', 'debug': 'no'} [('base', '/srv'), ('debug', 'no'), ('n', '5'), ('f', '2.5'), ('on', 'yes')] True 3 <Section: paths>
c["new"] = {"a": "1", "B": "%%2"}
c.set("new", "c", "x\ny")

c.write(sys.stdout)
# output:
#| [DEFAULT]
#| base = /srv
#| debug = no
#|
#| [paths]
#| data = %(base)s/data
#| many = one
#| 	two
#| 	
#| 	three
#| empty = 
#|
#| [numbers]
#| n = 5
#| f = 2.5
#| on = yes
#|
#| [new]
#| a = 1
#| b = %%2
#| c = x
#| 	y
#|
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True, inline_comment_prefixes=("#",), converters={"list": str.split})
e.read_string("[a]\nx = 1 # one\nflag\n[b]\ny = ${a:x}${z}\nz = $$ \nwords = a b")
print(e["b"]["y"], e["a"]["flag"], e["a"]["x"], e.getlist("b", "words"), e["b"].getlist("words"))  # expect: 1$ None 1 ['a', 'b'] ['a', 'b']
e.remove_option("a", "x")
e.remove_section("b")
print(e.sections(), e.options("a"))  # expect: ['a'] ['flag']
for wrong in (lambda: c["none"], lambda: c.get("none", "x"), lambda: c.get("paths", "x"), lambda: c.read_string("[a]\n[a]"),
              lambda: c.read_string("[z]\nx=1\nx=2"), lambda: c.read_string("x=1"), lambda: c.read_string("[q]\nno delimiter\n"),
              lambda: c.set("paths", "x", "%y"), lambda: c.set("paths", "x", 5), lambda: c.getboolean("paths", "data"),
              lambda: c.add_section("DEFAULT"), lambda: c.add_section("paths"), lambda: configparser.ConfigParser({"a": "%(b)s"})["DEFAULT"]["a"],
              lambda: configparser.ConfigParser({"a": "%(a)s"})["DEFAULT"]["a"], lambda: configparser.ConfigParser({"a": "%x"})["DEFAULT"]["a"]):
    try:
        wrong()
    except (configparser.Error, KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| KeyError 'none'
#| NoSectionError No section: 'none'
#| NoOptionError No option 'x' in section: 'paths'
#| DuplicateSectionError While reading from '<string>' [line  2]: section 'a' already exists
#| DuplicateOptionError While reading from '<string>' [line  3]: option 'x' in section 'z' already exists
#| MissingSectionHeaderError File contains no section headers.
#| file: '<string>', line: 1
#| 'x=1'
#| ParsingError Source contains parsing errors: '<string>'
#| 	[line  2]: 'no delimiter\n'
#| ValueError invalid interpolation syntax in '%y' at position 0
#| TypeError option values must be strings
#| ValueError Not a boolean: /srv/data
#| ValueError Invalid section name: 'DEFAULT'
#| DuplicateSectionError Section 'paths' already exists
#| InterpolationMissingOptionError Bad value substitution: option 'a' in section 'DEFAULT' contains an interpolation key 'b' which is not a valid option name. Raw value: '%(b)s'
#| InterpolationDepthError Recursion limit exceeded in value substitution: option 'a' in section 'DEFAULT' contains an interpolation key which cannot be substituted in 10 steps. Raw value: '%(a)s'
#| InterpolationSyntaxError '%' must be followed by '%' or '(', found: '%x'
