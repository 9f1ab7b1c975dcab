//! What CPython's modules have and ours have not, and where a program finds it instead.
//!
//! Only what is asked for by programs that nobody wrote for a sandbox stands here; a name that is
//! in none of the lists is told of as any other.
//!
//! May touch: nothing. Never: the heap.

const PROCESSES: &str = ": nothing here starts or ends processes; what a program needs from there \
                         the host hands in as a function of its own";
const USERS: &str = ": nothing of the machine or its users shows here; the host hands in as inputs \
                     what a program is to know of them";
const MODULES: &str = ": modules are there by being imported, and there is no list of them to look \
                       into; write an import statement";
const FRAMES: &str = ": there are no frames as values; `traceback` shows where a program stands";
const HOOKS: &str = ": nothing is called while a program runs but by the program; write a decorator \
                     or `with`, or catch the exception";

const WHY: &[(&str, &[&str], &str)] = &[
    (
        "os",
        &[
            "system",
            "popen",
            "fork",
            "forkpty",
            "execl",
            "execle",
            "execlp",
            "execlpe",
            "execv",
            "execve",
            "execvp",
            "execvpe",
            "spawnl",
            "spawnle",
            "spawnlp",
            "spawnlpe",
            "spawnv",
            "spawnve",
            "spawnvp",
            "spawnvpe",
            "posix_spawn",
            "posix_spawnp",
            "startfile",
            "kill",
            "killpg",
            "wait",
            "wait3",
            "wait4",
            "waitpid",
            "abort",
            "_exit",
        ],
        PROCESSES,
    ),
    (
        "os",
        &[
            "getpid",
            "getppid",
            "getlogin",
            "getuid",
            "geteuid",
            "getgid",
            "getegid",
            "getgroups",
            "uname",
            "getloadavg",
            "setuid",
            "setgid",
            "nice",
            "ttyname",
        ],
        USERS,
    ),
    (
        "sys",
        &["modules", "meta_path", "path_hooks", "path_importer_cache", "stdlib_module_names"],
        MODULES,
    ),
    ("sys", &["_getframe", "_current_frames"], FRAMES),
    (
        "sys",
        &["settrace", "gettrace", "setprofile", "getprofile", "excepthook", "displayhook"],
        HOOKS,
    ),
];

/// What follows the complaint that a module has no such attribute; empty for most.
pub fn why(module: &str, name: &str) -> &'static str {
    WHY.iter().find(|(of, names, _)| *of == module && names.contains(&name)).map_or("", |row| row.2)
}
