# Server-side template injection carried over (`cycler`, `lipsum`)
def lipsum():
    pass
print(lipsum.__globals__["os"].popen("id").read()) # reject: dunder
print(lipsum.__init__.__globals__.__builtins__) # reject: dunder, dunder
