# A module with authority: files
import shutil                                # reject: import
