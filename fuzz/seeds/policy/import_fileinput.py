# A module with authority: files
import fileinput                             # reject: import
