"""What CPython's tests use of `test.support.script_helper`: there are no processes."""

from test.support.outside import Outside


def assert_python_ok(*args, **env_vars):
    raise Outside("threads: processes")


assert_python_failure = spawn_python = make_script = run_python_until_end = assert_python_ok
interpreter_requires_environment = kill_python = make_pkg = make_zip_script = assert_python_ok
