# A module with authority: files by line (`linecache.getlines`)
import linecache                             # reject: import
