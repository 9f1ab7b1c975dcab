# A module with authority: files (`read_history_file`)
import readline                              # reject: import
