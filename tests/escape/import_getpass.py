# A module with authority: the user's name
import getpass                               # reject: import
