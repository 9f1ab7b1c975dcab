import cmd
import io


class Shell(cmd.Cmd):
    intro = "Welcome"
    prompt = "> "

    def do_add(self, arg):
        """Add numbers."""
        print(sum(map(int, arg.split())))

    def do_quit(self, arg):
        return True

    def do_x9(self, arg):
        "With a digit"
        print("x9", arg)

    def help_topic(self):
        print("about a topic")

    def help_quit(self):
        print("leave")

    def postcmd(self, stop, line):
        print("after", line)
        return stop

    def precmd(self, line):
        return line.lower()

    def preloop(self):
        print("begin")

    def postloop(self):
        print("end")


lines = "add 1 2\n\n?\nhelp add\n? none\n!x y\nwhat\n@odd\nX9 a\nhelp topic\nhelp quit\n  ADD 4  \nquit\n"
out = io.StringIO()
shell = Shell(stdin=io.StringIO(lines), stdout=out)
shell.use_rawinput = False
shell.cmdqueue = ["add 7"]
shell.cmdloop()
# output:
#| begin
#| 7
#| after add 7
#| 3
#| after add 1 2
#| 3
#| after 
#| after ?
#| after help add
#| after ? none
#| after !x y
#| after what
#| after @odd
#| x9 a
#| after x9 a
#| about a topic
#| after help topic
#| leave
#| after help quit
#| 4
#| after   add 4  
#| after quit
#| end
print(out.getvalue())
# output:
#| Welcome
#| > > > 
#| Documented commands (type help <topic>):
#| ========================================
#| add  help  quit  x9
#|
#| Miscellaneous help topics:
#| ==========================
#| topic
#|
#| > Add numbers.
#| > *** No help on none
#| > *** Unknown syntax: !x y
#| > *** Unknown syntax: what
#| > *** Unknown syntax: @odd
#| > > > > > 
print(shell.lastcmd, shell.cmdqueue, shell.completenames("a"), shell.completedefault(), sorted(shell.complete_help("")))  # expect: quit [] ['add'] [] ['add', 'help', 'quit', 'topic', 'x9']
for line in ["", "add", "add 1", "?x", "!ls", "a-b c", "x9=3", " y  z ", "EOF"]:
    print(shell.parseline(line))
# output:
#| (None, None, '')
#| ('add', '', 'add')
#| ('add', '1', 'add 1')
#| ('help', 'x', 'help x')
#| (None, None, '!ls')
#| ('a', '-b c', 'a-b c')
#| ('x9', '=3', 'x9=3')
#| ('y', 'z', 'y  z')
#| ('EOF', '', 'EOF')
shell.do_shell = lambda arg: print("shell", arg)
shell.onecmd("!ls -l")  # expect: shell ls -l
shell.emptyline()  # expect: shell ls -l
print(shell.onecmd("EOF"), shell.lastcmd)
# output:
#| None 
shell.stdout = out = io.StringIO()
for width in (80, 20, 5):
    shell.columnize(["one", "two", "three", "four", "five", "six", "seven"], width)
shell.columnize([])
shell.columnize(["alone"])
shell.print_topics("Head", ["b", "a"], 15, 80)
shell.print_topics("None", [], 15, 80)
print(out.getvalue())
# output:
#| one  two  three  four  five  six  seven
#| one    four  seven
#| two    five
#| three  six 
#| one
#| two
#| three
#| four
#| five
#| six
#| seven
#| <empty>
#| alone
#| Head
#| ====
#| b  a
#|
#|
try:
    shell.columnize(["a", 1, "b", 2])
except TypeError as error:
    print(error)  # expect: list[i] not a string for i in 1, 3
end = cmd.Cmd(stdin=io.StringIO("x"), stdout=(out := io.StringIO()))
end.onecmd("help")
end.onecmd("nope")
print(out.getvalue())
# output:
#|
#| Documented commands (type help <topic>):
#| ========================================
#| help
#|
#| *** Unknown syntax: nope
#|
