# A module with authority: processes by BROWSER
import webbrowser                            # reject: import
