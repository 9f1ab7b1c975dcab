# Text run as code
exec("import os")                            # reject: builtin
