try:
    quit(3)
except SystemExit as stop:
    print(stop.code)  # expect: 3
try:
    quit()
except SystemExit as stop:
    print(stop.code)  # expect: None
