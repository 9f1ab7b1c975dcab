# A module with authority: `load_extension`, files
import sqlite3                               # reject: import
