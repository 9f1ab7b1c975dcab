# A module with authority: processes
import venv                                  # reject: import
