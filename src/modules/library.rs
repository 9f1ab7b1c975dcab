//! The library modules in Python: `stdlib-subset/`, by name.
//!
//! Each is judged by the policy profile `library` and run by our own evaluator, once in each
//! session that imports it. docs/LIBRARY.md says what each has and what is missing.
//!
//! May touch: nothing. Never: authority.

/// A library module in Python.
#[derive(Debug)]
pub struct LibraryModule {
    /// Its dotted name.
    pub name: &'static str,
    /// Its text.
    pub source: &'static str,
    /// Whether it is a package.
    pub package: bool,
}

/// The capabilities that library modules use where a host grants them, by the first part of their
/// names, or by the whole. What is not listed uses none.
pub static CAPABILITIES: &[(&str, &[&str])] = &[
    ("_asyncio", &["clock"]),
    ("_channel", &["channel"]),
    ("_channels", &["channel"]),
    ("_dir", &["dir"]),
    ("_directories", &["dir"]),
    ("_files", &["dir"]),
    ("_grants", &["clock", "env", "random"]),
    ("_hostcalls", &["clock"]),
    ("_net", &["net"]),
    ("_store", &["store"]),
    ("_stores", &["store"]),
    ("argparse", &["dir"]),
    ("asyncio", &["clock"]),
    ("calendar", &["clock"]),
    ("codecs", &["dir"]),
    ("coldframe", &["channel", "dir", "store"]),
    ("concurrent", &["clock", "dir"]),
    ("configparser", &["dir"]),
    ("datetime", &["clock"]),
    ("dbm", &["store"]),
    ("doctest", &["clock"]),
    ("email", &["clock", "random"]),
    ("encodings", &["dir"]),
    ("filecmp", &["dir"]),
    ("fileinput", &["clock", "dir"]),
    ("getopt", &["env"]),
    ("gettext", &["dir", "env"]),
    ("glob", &["dir"]),
    ("gzip", &["clock", "dir"]),
    ("http.client", &["net"]),
    ("http.cookies", &["clock"]),
    ("io", &["dir"]),
    ("linecache", &["dir"]),
    ("logging", &["clock", "dir"]),
    ("mimetypes", &["dir"]),
    ("ntpath", &["dir", "env"]),
    ("optparse", &["dir", "env"]),
    ("os", &["dir", "env", "random"]),
    ("pathlib", &["dir", "env"]),
    ("plistlib", &["dir"]),
    ("posixpath", &["dir", "env"]),
    ("random", &["random"]),
    ("requests", &["net"]),
    ("sched", &["clock"]),
    ("secrets", &["random"]),
    ("shelve", &["store"]),
    ("shlex", &["dir"]),
    ("shutil", &["clock", "dir", "env"]),
    ("statistics", &["random"]),
    ("tarfile", &["clock", "dir"]),
    ("tempfile", &["clock", "dir"]),
    ("time", &["clock"]),
    ("timeit", &["clock"]),
    ("tokenize", &["dir"]),
    ("tomllib", &["clock"]),
    ("unittest", &["clock"]),
    ("urllib.request", &["net"]),
    ("uu", &["dir"]),
    ("uuid", &["clock", "random"]),
    ("wave", &["dir"]),
    ("xml", &["dir"]),
    ("zipfile", &["clock", "dir"]),
    ("zoneinfo", &["clock"]),
];

/// The capabilities that a library module uses.
pub fn capabilities_of(module: &str) -> &'static [&'static str] {
    let first = module.split('.').next().unwrap_or(module);
    let row = CAPABILITIES.iter().find(|(name, _)| *name == first || *name == module);
    row.map_or(&[], |(_, capabilities)| capabilities)
}

/// What can be reached through a module, a bit each: its capabilities; all for the modules of the
/// library's own, which programs cannot import. What is found in another module and reaches more
/// than that one is not shown there: a plan would not have it.
pub fn reach_of(module: &str) -> u16 {
    // CPython has two such in Python.
    if module.starts_with('_') && !matches!(module, "__future__" | "_collections_abc") {
        return u16::MAX;
    }
    let bit = |kind: &&str| match *kind {
        "channel" => 1,
        "clock" => 2,
        "dir" => 4,
        "env" => 8,
        "net" => 16,
        "random" => 32,
        "store" => 64,
        _ => u16::MAX,
    };
    capabilities_of(module).iter().map(bit).fold(0, |all, one| all | one)
}

/// What programs may set in library modules, for their own session: knobs that CPython documents,
/// and the streams. `print` and `input` look for the streams under their names.
pub const SETTABLE: &[(&str, &str)] = &[
    ("sys", "stdout"),
    ("sys", "stderr"),
    ("sys", "stdin"),
    ("sys", "argv"),
    ("sys", "tracebacklimit"),
    ("sys", "dont_write_bytecode"),
    ("logging", "raiseExceptions"),
    ("logging", "lastResort"),
    ("logging", "logThreads"),
    ("logging", "logProcesses"),
    ("logging", "logMultiprocessing"),
    ("logging", "logAsyncioTasks"),
    ("warnings", "showwarning"),
    ("warnings", "formatwarning"),
    ("unittest.util", "_MAX_LENGTH"),
];

/// Modules as released builds of this minor version had them, where the text has changed since:
/// a snapshot of one that had imported such a module goes on with the text it began with. Their
/// texts lie in `stdlib-subset/released/VERSION/`; a new minor version starts without any.
#[cfg(not(test))]
pub static RELEASED: &[LibraryModule] = &[];
/// One that never was, for a test.
#[cfg(test)]
pub static RELEASED: &[LibraryModule] = &[module("bisect", "def bisect():\n    pass\n", false)];

/// All of them, sorted by name.
#[rustfmt::skip]
pub static LIBRARY: &[LibraryModule] = &[
    module("__future__", include_str!("../../stdlib-subset/__future__.py"), false),
    module("_anext", include_str!("../../stdlib-subset/_anext.py"), false),
    module("_asyncio", include_str!("../../stdlib-subset/_asyncio.py"), false),
    module("_buffered", include_str!("../../stdlib-subset/_buffered.py"), false),
    module("_channels", include_str!("../../stdlib-subset/_channels.py"), false),
    module("_collections_abc", include_str!("../../stdlib-subset/_collections_abc.py"), false),
    module("_containers", include_str!("../../stdlib-subset/_containers.py"), false),
    module("_dataclass_init", include_str!("../../stdlib-subset/_dataclass_init.py"), false),
    module("_directories", include_str!("../../stdlib-subset/_directories.py"), false),
    module("_contexts", include_str!("../../stdlib-subset/_contexts.py"), false),
    module("_filebase", include_str!("../../stdlib-subset/_filebase.py"), false),
    module("_files", include_str!("../../stdlib-subset/_files.py"), false),
    module("_hostcalls", include_str!("../../stdlib-subset/_hostcalls.py"), false),
    module("_inputs", include_str!("../../stdlib-subset/_inputs.py"), false),
    module("_locale_names", include_str!("../../stdlib-subset/_locale_names.py"), false),
    module("_nodes", include_str!("../../stdlib-subset/_nodes.py"), false),
    module("_patched", include_str!("../../stdlib-subset/_patched.py"), false),
    module("_stores", include_str!("../../stdlib-subset/_stores.py"), false),
    module("_html_diff", include_str!("../../stdlib-subset/_html_diff.py"), false),
    module("_ast_options", include_str!("../../stdlib-subset/_ast_options.py"), false),
    module("_unparse", include_str!("../../stdlib-subset/_unparse.py"), false),
    module("abc", include_str!("../../stdlib-subset/abc.py"), false),
    module("argparse", include_str!("../../stdlib-subset/argparse.py"), false),
    module("array", include_str!("../../stdlib-subset/array.py"), false),
    module("ast", include_str!("../../stdlib-subset/ast.py"), false),
    module("asyncio", include_str!("../../stdlib-subset/asyncio/__init__.py"), true),
    module("asyncio.base_events", include_str!("../../stdlib-subset/asyncio/base_events.py"), false),
    module("asyncio.coroutines", include_str!("../../stdlib-subset/asyncio/coroutines.py"), false),
    module("asyncio.events", include_str!("../../stdlib-subset/asyncio/events.py"), false),
    module("asyncio.exceptions", include_str!("../../stdlib-subset/asyncio/exceptions.py"), false),
    module("asyncio.futures", include_str!("../../stdlib-subset/asyncio/futures.py"), false),
    module("asyncio.locks", include_str!("../../stdlib-subset/asyncio/locks.py"), false),
    module("asyncio.log", include_str!("../../stdlib-subset/asyncio/log.py"), false),
    module("asyncio.queues", include_str!("../../stdlib-subset/asyncio/queues.py"), false),
    module("asyncio.runners", include_str!("../../stdlib-subset/asyncio/runners.py"), false),
    module("asyncio.taskgroups", include_str!("../../stdlib-subset/asyncio/taskgroups.py"), false),
    module("asyncio.tasks", include_str!("../../stdlib-subset/asyncio/tasks.py"), false),
    module("asyncio.threads", include_str!("../../stdlib-subset/asyncio/threads.py"), false),
    module("asyncio.timeouts", include_str!("../../stdlib-subset/asyncio/timeouts.py"), false),
    module("base64", include_str!("../../stdlib-subset/base64.py"), false),
    module("binascii", include_str!("../../stdlib-subset/binascii.py"), false),
    module("bisect", include_str!("../../stdlib-subset/bisect.py"), false),
    module("calendar", include_str!("../../stdlib-subset/calendar.py"), false),
    module("cmath", include_str!("../../stdlib-subset/cmath.py"), false),
    module("cmd", include_str!("../../stdlib-subset/cmd.py"), false),
    module("codecs", include_str!("../../stdlib-subset/codecs.py"), false),
    module("coldframe", include_str!("../../stdlib-subset/coldframe.py"), false),
    module("collections", include_str!("../../stdlib-subset/collections/__init__.py"), true),
    module("collections.abc", include_str!("../../stdlib-subset/collections/abc.py"), false),
    module("colorsys", include_str!("../../stdlib-subset/colorsys.py"), false),
    module("concurrent", include_str!("../../stdlib-subset/concurrent/__init__.py"), true),
    module("concurrent.futures", include_str!("../../stdlib-subset/concurrent/futures.py"), false),
    module("configparser", include_str!("../../stdlib-subset/configparser.py"), false),
    module("contextlib", include_str!("../../stdlib-subset/contextlib.py"), false),
    module("contextvars", include_str!("../../stdlib-subset/contextvars.py"), false),
    module("copy", include_str!("../../stdlib-subset/copy.py"), false),
    module("copyreg", include_str!("../../stdlib-subset/copyreg.py"), false),
    module("csv", include_str!("../../stdlib-subset/csv.py"), false),
    module("dataclasses", include_str!("../../stdlib-subset/dataclasses.py"), false),
    module("datetime", include_str!("../../stdlib-subset/datetime.py"), false),
    module("dbm", include_str!("../../stdlib-subset/dbm.py"), false),
    module("decimal", include_str!("../../stdlib-subset/decimal.py"), false),
    module("difflib", include_str!("../../stdlib-subset/difflib.py"), false),
    module("doctest", include_str!("../../stdlib-subset/doctest.py"), false),
    module("email", include_str!("../../stdlib-subset/email/__init__.py"), true),
    module("email._folding", include_str!("../../stdlib-subset/email/_folding.py"), false),
    module("email._octets", include_str!("../../stdlib-subset/email/_octets.py"), false),
    module("email._policybase", include_str!("../../stdlib-subset/email/_policybase.py"), false),
    module("email.base64mime", include_str!("../../stdlib-subset/email/base64mime.py"), false),
    module("email.charset", include_str!("../../stdlib-subset/email/charset.py"), false),
    module("email.contentmanager", include_str!("../../stdlib-subset/email/contentmanager.py"), false),
    module("email.encoders", include_str!("../../stdlib-subset/email/encoders.py"), false),
    module("email.errors", include_str!("../../stdlib-subset/email/errors.py"), false),
    module("email.feedparser", include_str!("../../stdlib-subset/email/feedparser.py"), false),
    module("email.generator", include_str!("../../stdlib-subset/email/generator.py"), false),
    module("email.header", include_str!("../../stdlib-subset/email/header.py"), false),
    module("email.headerregistry", include_str!("../../stdlib-subset/email/headerregistry.py"), false),
    module("email.iterators", include_str!("../../stdlib-subset/email/iterators.py"), false),
    module("email.message", include_str!("../../stdlib-subset/email/message.py"), false),
    module("email.mime", include_str!("../../stdlib-subset/email/mime/__init__.py"), true),
    module("email.mime.application", include_str!("../../stdlib-subset/email/mime/application.py"), false),
    module("email.mime.audio", include_str!("../../stdlib-subset/email/mime/audio.py"), false),
    module("email.mime.base", include_str!("../../stdlib-subset/email/mime/base.py"), false),
    module("email.mime.image", include_str!("../../stdlib-subset/email/mime/image.py"), false),
    module("email.mime.message", include_str!("../../stdlib-subset/email/mime/message.py"), false),
    module("email.mime.multipart", include_str!("../../stdlib-subset/email/mime/multipart.py"), false),
    module("email.mime.nonmultipart", include_str!("../../stdlib-subset/email/mime/nonmultipart.py"), false),
    module("email.mime.text", include_str!("../../stdlib-subset/email/mime/text.py"), false),
    module("email.parser", include_str!("../../stdlib-subset/email/parser.py"), false),
    module("email.policy", include_str!("../../stdlib-subset/email/policy.py"), false),
    module("email.quoprimime", include_str!("../../stdlib-subset/email/quoprimime.py"), false),
    module("email.utils", include_str!("../../stdlib-subset/email/utils.py"), false),
    module("encodings", include_str!("../../stdlib-subset/encodings/__init__.py"), true),
    module("encodings.aliases", include_str!("../../stdlib-subset/encodings/aliases.py"), false),
    module("encodings.idna", include_str!("../../stdlib-subset/encodings/idna.py"), false),
    module("enum", include_str!("../../stdlib-subset/enum.py"), false),
    module("errno", include_str!("../../stdlib-subset/errno.py"), false),
    module("filecmp", include_str!("../../stdlib-subset/filecmp.py"), false),
    module("fileinput", include_str!("../../stdlib-subset/fileinput.py"), false),
    module("fnmatch", include_str!("../../stdlib-subset/fnmatch.py"), false),
    module("fractions", include_str!("../../stdlib-subset/fractions.py"), false),
    module("functools", include_str!("../../stdlib-subset/functools.py"), false),
    module("gc", include_str!("../../stdlib-subset/gc.py"), false),
    module("getopt", include_str!("../../stdlib-subset/getopt.py"), false),
    module("gettext", include_str!("../../stdlib-subset/gettext.py"), false),
    module("glob", include_str!("../../stdlib-subset/glob.py"), false),
    module("graphlib", include_str!("../../stdlib-subset/graphlib.py"), false),
    module("gzip", include_str!("../../stdlib-subset/gzip.py"), false),
    module("hashlib", include_str!("../../stdlib-subset/hashlib.py"), false),
    module("heapq", include_str!("../../stdlib-subset/heapq.py"), false),
    module("hmac", include_str!("../../stdlib-subset/hmac.py"), false),
    module("html", include_str!("../../stdlib-subset/html/__init__.py"), true),
    module("html.entities", include_str!("../../stdlib-subset/html/entities.py"), false),
    module("html.parser", include_str!("../../stdlib-subset/html/parser.py"), false),
    module("http", include_str!("../../stdlib-subset/http/__init__.py"), true),
    module("http.client", include_str!("../../stdlib-subset/http/client.py"), false),
    module("http.cookies", include_str!("../../stdlib-subset/http/cookies.py"), false),
    module("importlib", include_str!("../../stdlib-subset/importlib/__init__.py"), true),
    module("importlib.metadata", include_str!("../../stdlib-subset/importlib/metadata.py"), false),
    module("inspect", include_str!("../../stdlib-subset/inspect.py"), false),
    module("io", include_str!("../../stdlib-subset/io.py"), false),
    module("ipaddress", include_str!("../../stdlib-subset/ipaddress.py"), false),
    module("itertools", include_str!("../../stdlib-subset/itertools.py"), false),
    module("json", include_str!("../../stdlib-subset/json/__init__.py"), true),
    module("json.decoder", include_str!("../../stdlib-subset/json/decoder.py"), false),
    module("json.encoder", include_str!("../../stdlib-subset/json/encoder.py"), false),
    module("keyword", include_str!("../../stdlib-subset/keyword.py"), false),
    module("linecache", include_str!("../../stdlib-subset/linecache.py"), false),
    module("locale", include_str!("../../stdlib-subset/locale.py"), false),
    module("logging", include_str!("../../stdlib-subset/logging/__init__.py"), true),
    module("logging.config", include_str!("../../stdlib-subset/logging/config.py"), false),
    module("logging.handlers", include_str!("../../stdlib-subset/logging/handlers.py"), false),
    module("mimetypes", include_str!("../../stdlib-subset/mimetypes.py"), false),
    module("ntpath", include_str!("../../stdlib-subset/ntpath.py"), false),
    module("numbers", include_str!("../../stdlib-subset/numbers.py"), false),
    module("operator", include_str!("../../stdlib-subset/operator.py"), false),
    module("optparse", include_str!("../../stdlib-subset/optparse.py"), false),
    module("os", include_str!("../../stdlib-subset/os/__init__.py"), true),
    module("os.path", include_str!("../../stdlib-subset/os/path.py"), false),
    module("pathlib", include_str!("../../stdlib-subset/pathlib.py"), false),
    module("platform", include_str!("../../stdlib-subset/platform.py"), false),
    module("plistlib", include_str!("../../stdlib-subset/plistlib.py"), false),
    module("posixpath", include_str!("../../stdlib-subset/posixpath.py"), false),
    module("pprint", include_str!("../../stdlib-subset/pprint.py"), false),
    module("queue", include_str!("../../stdlib-subset/queue.py"), false),
    module("quopri", include_str!("../../stdlib-subset/quopri.py"), false),
    module("random", include_str!("../../stdlib-subset/random.py"), false),
    module("re", include_str!("../../stdlib-subset/re.py"), false),
    module("reprlib", include_str!("../../stdlib-subset/reprlib.py"), false),
    module("requests", include_str!("../../stdlib-subset/requests/__init__.py"), true),
    module("requests.exceptions", include_str!("../../stdlib-subset/requests/exceptions.py"), false),
    module("requests.structures", include_str!("../../stdlib-subset/requests/structures.py"), false),
    module("sched", include_str!("../../stdlib-subset/sched.py"), false),
    module("secrets", include_str!("../../stdlib-subset/secrets.py"), false),
    module("shelve", include_str!("../../stdlib-subset/shelve.py"), false),
    module("shlex", include_str!("../../stdlib-subset/shlex.py"), false),
    module("shutil", include_str!("../../stdlib-subset/shutil.py"), false),
    module("stat", include_str!("../../stdlib-subset/stat.py"), false),
    module("statistics", include_str!("../../stdlib-subset/statistics.py"), false),
    module("string", include_str!("../../stdlib-subset/string.py"), false),
    module("stringprep", include_str!("../../stdlib-subset/stringprep.py"), false),
    module("struct", include_str!("../../stdlib-subset/struct.py"), false),
    module("sys", include_str!("../../stdlib-subset/sys.py"), false),
    module("tarfile", include_str!("../../stdlib-subset/tarfile.py"), false),
    module("tempfile", include_str!("../../stdlib-subset/tempfile.py"), false),
    module("textwrap", include_str!("../../stdlib-subset/textwrap.py"), false),
    module("time", include_str!("../../stdlib-subset/time.py"), false),
    module("timeit", include_str!("../../stdlib-subset/timeit.py"), false),
    module("token", include_str!("../../stdlib-subset/token.py"), false),
    module("tokenize", include_str!("../../stdlib-subset/tokenize.py"), false),
    module("tomllib", include_str!("../../stdlib-subset/tomllib.py"), false),
    module("traceback", include_str!("../../stdlib-subset/traceback.py"), false),
    module("types", include_str!("../../stdlib-subset/types.py"), false),
    module("typing", include_str!("../../stdlib-subset/typing.py"), false),
    module("typing_extensions", include_str!("../../stdlib-subset/typing_extensions.py"), false),
    module("unittest", include_str!("../../stdlib-subset/unittest/__init__.py"), true),
    module("unittest.asserts", include_str!("../../stdlib-subset/unittest/asserts.py"), false),
    module("unittest.async_case", include_str!("../../stdlib-subset/unittest/async_case.py"), false),
    module("unittest.case", include_str!("../../stdlib-subset/unittest/case.py"), false),
    module("unittest.contexts", include_str!("../../stdlib-subset/unittest/contexts.py"), false),
    module("unittest.loader", include_str!("../../stdlib-subset/unittest/loader.py"), false),
    module("unittest.main", include_str!("../../stdlib-subset/unittest/main.py"), false),
    module("unittest.mock", include_str!("../../stdlib-subset/unittest/mock.py"), false),
    module("unittest.result", include_str!("../../stdlib-subset/unittest/result.py"), false),
    module("unittest.runner", include_str!("../../stdlib-subset/unittest/runner.py"), false),
    module("unittest.suite", include_str!("../../stdlib-subset/unittest/suite.py"), false),
    module("unittest.util", include_str!("../../stdlib-subset/unittest/util.py"), false),
    module("urllib", include_str!("../../stdlib-subset/urllib/__init__.py"), true),
    module("urllib.error", include_str!("../../stdlib-subset/urllib/error.py"), false),
    module("urllib.parse", include_str!("../../stdlib-subset/urllib/parse.py"), false),
    module("urllib.request", include_str!("../../stdlib-subset/urllib/request.py"), false),
    module("uu", include_str!("../../stdlib-subset/uu.py"), false),
    module("uuid", include_str!("../../stdlib-subset/uuid.py"), false),
    module("warnings", include_str!("../../stdlib-subset/warnings.py"), false),
    module("wave", include_str!("../../stdlib-subset/wave.py"), false),
    module("weakref", include_str!("../../stdlib-subset/weakref.py"), false),
    module("xml", include_str!("../../stdlib-subset/xml/__init__.py"), true),
    module("xml.dom", include_str!("../../stdlib-subset/xml/dom/__init__.py"), true),
    module("xml.dom.minidom", include_str!("../../stdlib-subset/xml/dom/minidom.py"), false),
    module("xml.etree", include_str!("../../stdlib-subset/xml/etree/__init__.py"), true),
    module("xml.etree.ElementPath", include_str!("../../stdlib-subset/xml/etree/ElementPath.py"), false),
    module("xml.etree.ElementTree", include_str!("../../stdlib-subset/xml/etree/ElementTree.py"), false),
    module("xml.sax", include_str!("../../stdlib-subset/xml/sax/__init__.py"), true),
    module("xml.sax._exceptions", include_str!("../../stdlib-subset/xml/sax/_exceptions.py"), false),
    module("xml.sax.expatreader", include_str!("../../stdlib-subset/xml/sax/expatreader.py"), false),
    module("xml.sax.handler", include_str!("../../stdlib-subset/xml/sax/handler.py"), false),
    module("xml.sax.saxutils", include_str!("../../stdlib-subset/xml/sax/saxutils.py"), false),
    module("xml.sax.xmlreader", include_str!("../../stdlib-subset/xml/sax/xmlreader.py"), false),
    module("zipfile", include_str!("../../stdlib-subset/zipfile.py"), false),
    module("zlib", include_str!("../../stdlib-subset/zlib.py"), false),
    module("zoneinfo", include_str!("../../stdlib-subset/zoneinfo.py"), false),
];

const fn module(name: &'static str, source: &'static str, package: bool) -> LibraryModule {
    LibraryModule { name, source, package }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The capabilities of the modules that a module imports, by the texts of both.
    #[test]
    fn a_module_is_listed_with_what_it_imports() {
        for row in LIBRARY {
            // An asyncio test case is no use of the loop's clock by whoever imports unittest.
            for line in row.source.lines().map(str::trim_start) {
                let mut words = line.split([' ', ',']).filter(|word| !word.is_empty());
                let imported: Vec<&str> = match words.next() {
                    Some("import") => words.collect(),
                    Some("from") => words.take(1).collect(),
                    _ => continue,
                };
                // `_grants` has what every capability gives; each takes its own from it.
                // Those that import io or os want files, in memory or not, and name that themselves.
                let others =
                    imported.into_iter().filter(|name| !["_grants", "io", "os"].contains(name));
                for needed in others.flat_map(capabilities_of) {
                    let own = capabilities_of(row.name);
                    // Of os they want files, and no `urandom`.
                    if *needed == "random" && line == "import os" && !row.source.contains("urandom")
                    {
                        continue;
                    }
                    // Nor any variables, but for those in paths.
                    let variables = ["environ", "expandvars(", "expanduser("];
                    if *needed == "env" && !variables.iter().any(|name| row.source.contains(name)) {
                        continue;
                    }
                    // Nor do those that open nothing want the files of what they import.
                    if *needed == "dir" && !row.source.contains("open(") {
                        continue;
                    }
                    assert!(own.contains(needed), "{}: {line}: {needed}", row.name);
                }
            }
        }
    }
}
