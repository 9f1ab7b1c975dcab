import configparser
import re

parser = configparser.ConfigParser()
parser.SECTCRE = re.compile(r"\[ *(?P<header>[^]]+?) *\]")
parser.read_string("[ one ]\na = 1\n[two]\nb = 2\n")
print(parser.sections(), parser["one"]["a"])  # expect: ['one', 'two'] 1
