print(json.dumps({}))
# stderr:
#! Traceback (most recent call last):
#!   File "forgotten_import.py", line 1, in <module>
#!     print(json.dumps({}))
#!           ^^^^
#! NameError: name 'json' is not defined
