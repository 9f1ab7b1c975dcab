# Text run as code
compile("import os", "", "exec")             # reject: builtin
