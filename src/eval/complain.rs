//! What is wrong with the arguments of a builtin, in CPython's words.
//!
//! A builtin here is a row of a table, or a function of a library module in Python that CPython has
//! in C (`Code::in_c`). CPython reads arguments in half a dozen ways, and each complains in words
//! of its own; which one it is follows from the signature, or stands in [`STYLES`].
//!
//! May touch: `value`, `tree`. Never: the arguments' values.

use crate::tree::Code;
use crate::value::builtin::{Bound, Kind};
use crate::value::obj::Function;
use crate::value::{Core, Method, Obj, Stop, Value, types};

/// How CPython reads the arguments, where the signature alone does not say it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// As the signature says: what Argument Clinic makes.
    Plain,
    /// `PyArg_ParseTuple`, with the function's name.
    Tuple,
    /// `PyArg_UnpackTuple`, with this name.
    Unpack(&'static str),
    /// As the signature says, with these words before the name.
    Prefixed(&'static str),
    /// `PyArg_ParseTupleAndKeywords`, with the function's name.
    Keywords,
    /// `PyArg_ParseTuple`, or `PyArg_ParseTupleAndKeywords` where there are keywords, without a
    /// name; what takes one argument and no keywords does it as Argument Clinic would.
    Unnamed,
    /// What Argument Clinic makes of a method that is told the class which defines it: it knows
    /// names even where it takes none.
    Defining,
    /// It is a function in Python there too.
    Python,
}

/// What reads its arguments in an older way, by type or module; `*` is all of it.
const STYLES: &[(&str, &[&str], Style)] = &[
    ("array.array", &["array"], Style::Tuple),
    ("array.array", &["extend", "fromfile", "tofile"], Style::Defining),
    ("super", &["super"], Style::Unpack("super()")),
    ("_contextvars.Context", &["run"], Style::Python),
    ("_csv", &["reader", "register_dialect", "writer"], Style::Unpack("")),
    ("_functools", &["reduce"], Style::Unpack("reduce")),
    ("_hashlib", &["compare_digest", "pbkdf2_hmac", "scrypt"], Style::Plain),
    ("_hashlib", &["*"], Style::Prefixed("openssl_")),
    ("_csv", &["get_dialect", "field_size_limit"], Style::Keywords),
    ("_html", &["*"], Style::Python),
    ("_re", &["*"], Style::Python),
    ("collections.OrderedDict", &["OrderedDict", "__init__"], Style::Unpack("dict")),
    ("collections.deque", &["index", "insert"], Style::Tuple),
    ("collections.deque", &["rotate"], Style::Unpack("deque.rotate")),
    ("datetime.date", &["date"], Style::Unnamed),
    ("datetime.date", &["__format__", "fromordinal"], Style::Tuple),
    ("datetime.datetime", &["datetime"], Style::Unnamed),
    ("datetime.datetime", &["__format__", "fromordinal", "strptime"], Style::Tuple),
    ("datetime.time", &["__format__"], Style::Tuple),
    ("datetime.time", &["time"], Style::Unnamed),
    ("decimal.Context", &["*"], Style::Unnamed),
    ("decimal.Decimal", &["*"], Style::Unnamed),
    ("_queue.SimpleQueue", &["get_nowait"], Style::Defining),
    ("zlib.Compress", &["*"], Style::Defining),
    ("zlib.Decompress", &["*"], Style::Defining),
    ("zoneinfo.ZoneInfo", &["*"], Style::Unnamed),
];

/// Methods that CPython's type has from another, by the type that has them here.
const INHERITED: &[(&str, &[&str], &str)] = &[
    ("_io.BytesIO", &["detach", "readinto1"], "_BufferedIOBase"),
    ("_io.BytesIO", &["fileno"], "_IOBase"),
    ("_io.StringIO", &["detach"], "_TextIOBase"),
    ("_io.StringIO", &["fileno", "flush", "isatty", "readlines", "writelines"], "_IOBase"),
    ("datetime.datetime", &["__format__"], "date"),
];

/// A parameter that a call shows.
struct Param {
    name: String,
    kind: Kind,
    required: bool,
}

/// What a complaint needs to know of a builtin.
struct Face {
    name: String,
    /// With its module or class.
    qualname: String,
    params: Vec<Param>,
    style: Style,
    /// It is a type's `__new__`, which is known by its type.
    is_new: bool,
    /// A method that is called with its object.
    is_method: bool,
    /// CPython wraps a slot of the type under this name, rather than a function of the type's.
    is_slot: bool,
    /// It repeats a sequence: other slots do not say their names.
    repeats: bool,
    /// It is called as `x.name(...)`: CPython binds no method then, and its words know the class.
    as_method: bool,
}

/// Complains of the arguments of a builtin: so many by position, what they are bound to included,
/// then these names.
#[cold]
pub(super) fn complain(
    core: &mut Core,
    callee: Value,
    by_position: usize,
    names: &[Value],
    as_method: bool,
) -> Stop {
    let names: Vec<String> =
        names.iter().map(|name| core.heap.text(name).unwrap_or("").to_owned()).collect();
    let Some(Obj::Builtin(bound)) = core.heap.get(callee) else { return Stop::Raised };
    let hidden = usize::from(bound.row.method != Method::Static || bound.is_new);
    let message = match without_object(bound) {
        Some(message) if by_position < hidden => message,
        _ => {
            let face = Face { as_method, ..of_row(bound) };
            face.complaint(by_position.saturating_sub(hidden), &names)
                .unwrap_or_else(|| format!("{}() was called with wrong arguments", face.name))
        }
    };
    core.raise(types::TYPE_ERROR, &message)
}

/// Complains of the arguments of a function in Python that CPython has in C, if there is anything
/// wrong with them.
#[cold]
pub(super) fn complain_of_code(
    core: &mut Core,
    callee: Value,
    code: &Code,
    by_position: usize,
    names: &[Value],
) -> Option<Stop> {
    let module = code.in_c?;
    let names: Vec<String> =
        names.iter().map(|name| core.heap.text(name).unwrap_or("").to_owned()).collect();
    let Some(Obj::Function(function)) = core.heap.get(callee) else { return None };
    let face = of_code(core, function, code, module);
    let hidden = usize::from(face.is_method || face.is_new);
    let message = face.complaint(by_position.checked_sub(hidden)?, &names)?;
    Some(core.raise(types::TYPE_ERROR, &message))
}

/// The face of a row.
fn of_row(bound: &Bound) -> Face {
    let (is_new, row) = (bound.is_new, bound.row.name());
    let is_method = bound.row.method != Method::Static;
    let name = match bound.owner {
        Some(owner) if row == "__init__" => owner.own_name(),
        // A key of `cmp_to_key` goes by the name that it has in the documentation.
        Some(types::COMPARE_KEY) if row == "__call__" => "K",
        _ => row,
    };
    let qualname = match bound.owner {
        Some(owner) if row == "__init__" => owner.own_name().to_owned(),
        Some(owner) if row != owner.own_name() => {
            let inherited = INHERITED
                .iter()
                .find(|(of, names, _)| *of == owner.name() && names.contains(&row))
                .map(|(.., from)| *from);
            format!("{}.{row}", inherited.unwrap_or(owner.own_name()))
        }
        _ if bound.module == "builtins" => row.to_owned(),
        // Its rows that are methods are an `OrderedDict`'s.
        _ if bound.module == "_collections" && is_method => format!("OrderedDict.{row}"),
        _ => format!("{}.{row}", bound.shown_module()),
    };
    let hidden = usize::from(is_method || is_new);
    let params = bound.signature.params.iter().skip(hidden);
    let params = params
        .map(|p| Param { name: p.name.to_owned(), kind: p.kind, required: p.required })
        .collect();
    const SEQUENCES: &[&str] = &["array", "bytearray", "bytes", "deque", "list", "str", "tuple"];
    Face {
        name: name.to_owned(),
        qualname,
        params,
        style: style(bound.owner.map_or(bound.module, |owner| owner.name()), row),
        is_new,
        is_method,
        is_slot: bound.owner.is_some_and(|owner| is_slot(row, Some(owner))),
        repeats: matches!(row, "__mul__" | "__rmul__" | "__imul__")
            && bound.owner.is_some_and(|owner| SEQUENCES.contains(&owner.own_name())),
        as_method: false,
    }
}

/// The face of a function in Python that CPython has in C, in the module it is said to be of.
fn of_code(core: &Core, function: &Function, code: &Code, module: &str) -> Face {
    let text = |value: &Value| core.heap.text(value).unwrap_or("?").to_owned();
    let (own, qualname) = (text(&code.name), text(&code.qualname));
    let class = qualname.strip_suffix(&own).and_then(|class| class.strip_suffix('.'));
    let is_new = class.is_some() && matches!(own.as_str(), "__new__" | "__init__");
    let params = &code.params;
    let (positional, named) =
        (params.positional as usize, (params.positional + params.keyword_only) as usize);
    let optional = positional.saturating_sub(function.defaults.len());
    let mut shown: Vec<Param> = Vec::new();
    for (n, name) in params.names.iter().enumerate() {
        let kind = match n {
            n if n < params.positional_only as usize => Kind::Positional,
            n if n < positional => Kind::Either,
            n if n < named => Kind::Keyword,
            n if n == named && params.rest => Kind::Rest,
            _ => Kind::Keywords,
        };
        let required = match kind {
            Kind::Positional | Kind::Either => n < optional,
            Kind::Keyword => {
                function.kwdefaults.get(n - positional).is_none_or(|value| value.is_unbound())
            }
            Kind::Rest | Kind::Keywords => false,
        };
        shown.push(Param { name: text(name), kind, required });
    }
    if class.is_some() && !shown.is_empty() {
        shown.remove(0);
    }
    let is_slot = class.is_some() && is_slot(&own, None);
    if is_slot {
        let named = shown.iter_mut().filter(|param| param.kind == Kind::Either);
        named.for_each(|param| param.kind = Kind::Positional);
    }
    let (name, shown_name) = match class {
        Some(class) if is_new => (class.to_owned(), class.to_owned()),
        Some(_) => (own.clone(), qualname.clone()),
        None if module.is_empty() => (own.clone(), own.clone()),
        None => (own.clone(), format!("{module}.{own}")),
    };
    Face {
        name,
        qualname: shown_name,
        params: shown,
        style: style(&class.map_or(module.to_owned(), |class| format!("{module}.{class}")), &own),
        is_new,
        is_method: class.is_some() && !is_new,
        is_slot,
        repeats: false,
        as_method: true,
    }
}

fn style(owner: &str, name: &str) -> Style {
    let found = STYLES
        .iter()
        .find(|(of, names, _)| *of == owner && names.iter().any(|one| *one == name || *one == "*"));
    found.map_or(Style::Plain, |(_, _, style)| *style)
}

impl Face {
    /// What is wrong with so many arguments by position and these names, if anything is.
    fn complaint(&self, by_position: usize, names: &[String]) -> Option<String> {
        if self.style == Style::Python {
            return self.as_python(by_position, names);
        }
        let given = by_position + names.len();
        if !names.is_empty() && !self.takes_keywords() && self.style != Style::Defining {
            return Some(self.no_keywords());
        }
        let open = self.has(Kind::Rest) || self.has(Kind::Keywords);
        if !names.is_empty() && !open && given > self.params.len()
            || by_position > self.most() && !self.has(Kind::Rest)
        {
            return Some(self.count(by_position, given));
        }
        if by_position == 0 && matches!(self.name.as_str(), "max" | "min") {
            return Some(format!("{} expected at least 1 argument, got 0", self.name));
        }
        if names.len() > 1 && self.name == "zip" {
            let given = names.len();
            return Some(format!("zip() takes at most 1 keyword argument ({given} given)"));
        }
        // These read their arguments in an older way: first what is missing. Their rows take them
        // as given or not.
        if matches!(self.qualname.as_str(), "date" | "datetime") {
            let mut needed = self.params.iter().take(3).enumerate().skip(by_position);
            if let Some((n, param)) = needed.find(|(_, param)| !names.contains(&param.name)) {
                let name = &param.name;
                return Some(format!(
                    "function missing required argument '{name}' (pos {})",
                    n + 1
                ));
            }
        }
        let mut unknown = None;
        for name in names {
            match self.named(name) {
                Some(n) if n < by_position && self.params.get(n)?.kind == Kind::Either => {
                    let who = self.who("function");
                    return Some(format!(
                        "argument for {who} given by name ('{name}') and position ({})",
                        n + 1
                    ));
                }
                Some(_) => {}
                None if self.has(Kind::Keywords) => {}
                None => unknown = unknown.or(Some(name)),
            }
        }
        for (n, param) in self.params.iter().enumerate() {
            if !param.required || n < by_position || names.contains(&param.name) {
                continue;
            }
            if param.kind == Kind::Positional {
                return Some(self.count(by_position, given));
            }
            // `enumerate` reads its arguments by itself, the keywords first.
            if self.name == "enumerate" && unknown.is_some() {
                break;
            }
            let who = self.who("function");
            let place = match self.name.as_str() {
                "enumerate" => String::new(),
                _ => format!(" (pos {})", n + 1),
            };
            return Some(format!("{who} missing required argument '{}'{place}", param.name));
        }
        let name = unknown?;
        let who = match self.name.as_str() {
            "sorted" if by_position == 0 => {
                return Some("sorted expected 1 argument, got 0".to_owned());
            }
            "zip_longest" => {
                return Some(format!("{}() got an unexpected keyword argument", self.name));
            }
            "sorted" => "sort()".to_owned(),
            "localcontext" => "this function".to_owned(),
            "ModuleNotFoundError" => "ImportError()".to_owned(),
            "UnboundLocalError" => "NameError()".to_owned(),
            _ => self.who("this function"),
        };
        Some(format!("'{name}' is an invalid keyword argument for {who}"))
    }

    fn has(&self, kind: Kind) -> bool {
        self.params.iter().any(|param| param.kind == kind)
    }

    fn named(&self, name: &str) -> Option<usize> {
        self.params
            .iter()
            .position(|p| matches!(p.kind, Kind::Either | Kind::Keyword) && p.name == name)
    }

    fn takes_keywords(&self) -> bool {
        self.has(Kind::Either) || self.has(Kind::Keyword) || self.has(Kind::Keywords)
    }

    /// The most arguments by position, without `*args`.
    fn most(&self) -> usize {
        let by_position = |p: &&Param| matches!(p.kind, Kind::Positional | Kind::Either);
        self.params.iter().filter(by_position).count()
    }

    /// The fewest.
    fn least(&self) -> usize {
        let by_position = |p: &&Param| matches!(p.kind, Kind::Positional | Kind::Either);
        self.params.iter().filter(by_position).filter(|p| p.required).count()
    }

    /// Its name as what parses its arguments knows it, or these words where it has none.
    fn who(&self, nameless: &str) -> String {
        match self.style {
            Style::Unnamed => nameless.to_owned(),
            // What CPython's own row says of itself.
            _ if self.qualname == "timedelta" => "__new__()".to_owned(),
            Style::Prefixed(before) => format!("{before}{}()", self.name),
            _ => format!("{}()", self.name),
        }
    }

    fn no_keywords(&self) -> String {
        if self.is_slot {
            return format!("wrapper {}() takes no keyword arguments", self.name);
        }
        // What reads its arguments in an older way does not say whose it is.
        let as_function = !(self.is_method && self.as_method);
        let older = self.has(Kind::Rest) && (self.is_new || self.is_method) && as_function
            || self.params.iter().any(|param| param.name == "end") && as_function
            || self.style == Style::Tuple && !self.is_new && as_function
            // A context finds its methods by itself: they are bound before they are called.
            || self.is_method && self.qualname.starts_with("Context.") && self.most() > 1
            || matches!(self.style, Style::Unpack(name) if !name.contains('.'));
        let name = if older { &self.name } else { &self.qualname };
        format!("{name}() takes no keyword arguments")
    }

    /// Says how many arguments it takes.
    fn count(&self, by_position: usize, given: usize) -> String {
        let (min, max, name) = (self.least(), self.most(), &self.name);
        let only_positional = self.params.iter().all(|p| p.kind == Kind::Positional);
        // `dict` and its kind take one thing by position, and any keywords.
        let and_keywords =
            self.params.iter().all(|p| matches!(p.kind, Kind::Positional | Kind::Keywords));
        if only_positional && self.is_slot {
            return self.slot_count(given);
        }
        match self.style {
            Style::Tuple => return counted(&self.who(""), min, max, given),
            Style::Unpack(name) => return expected(name, min, max, by_position),
            Style::Defining if max == 0 => return format!("{name}() takes no arguments"),
            Style::Defining => return self.count_with_keywords(by_position, given),
            Style::Unnamed if only_positional && (min, max) != (1, 1) && max > 0 => {
                return counted("function", min, max, given);
            }
            _ => {}
        }
        if self.is_new && only_positional && max == 0 && name != "object" {
            let name = if name == "ellipsis" { "EllipsisType" } else { name };
            format!("{name} takes no arguments")
        } else if only_positional && max == 0 {
            format!("{}() takes no arguments ({given} given)", self.qualname)
        } else if only_positional && min == 1 && max == 1 && name == "__call__" {
            // The callables of `operator` say their class's name.
            let class = self.qualname.trim_end_matches(".__call__");
            let class = class.trim_start_matches("operator.");
            format!("{class} expected 1 argument, got {given}")
        } else if only_positional && min == 1 && max == 1 && !self.is_new {
            format!("{}() takes exactly one argument ({given} given)", self.qualname)
        } else if and_keywords {
            // The searching methods of text read their arguments in an older way.
            match self.params.iter().any(|param| param.name == "end") {
                true => counted(&format!("{name}()"), min, max, given),
                false => expected(name, min, max, by_position),
            }
        } else if self.has(Kind::Rest) && by_position < min {
            let s = if min == 1 { "" } else { "s" };
            format!("{name} expected at least {min} argument{s}, got {by_position}")
        } else if name == "sorted" {
            format!("sorted expected 1 argument, got {by_position}")
        } else {
            self.count_with_keywords(by_position, given)
        }
    }

    /// As CPython's `_PyArg_UnpackKeywords` says it.
    fn count_with_keywords(&self, by_position: usize, given: usize) -> String {
        let (min, max, who) = (self.least(), self.most(), self.who("function"));
        let open = |p: &&Param| matches!(p.kind, Kind::Rest | Kind::Keywords);
        let all = self.params.iter().filter(|p| !open(p)).count();
        let least = self.params.iter().filter(|p| p.kind == Kind::Positional && p.required).count();
        let s = |n: usize| if n == 1 { "" } else { "s" };
        if given > all && !self.params.iter().any(|p| open(&p)) {
            let what = if by_position == 0 { "keyword argument" } else { "argument" };
            format!("{who} takes at most {all} {what}{} ({given} given)", s(all))
        } else if by_position < least {
            let most = if least < max { "at least" } else { "exactly" };
            let s = s(least);
            format!("{who} takes {most} {least} positional argument{s} ({by_position} given)")
        } else if max == 0 {
            format!("{who} takes no positional arguments")
        } else {
            let most = if min < max { "at most" } else { "exactly" };
            let s = s(max);
            format!("{who} takes {most} {max} positional argument{s} ({by_position} given)")
        }
    }

    /// What is wrapped around a slot says no name where it takes one argument or none, and an empty
    /// one where it takes several.
    fn slot_count(&self, given: usize) -> String {
        let (min, max) = (self.least(), self.most());
        let s = if max == 1 { "" } else { "s" };
        match min == max {
            true if max < 2 && !self.repeats => format!("expected {max} argument{s}, got {given}"),
            true => format!(" expected {max} argument{s}, got {given}"),
            false if given < min => format!(" expected at least {min} argument, got {given}"),
            false => format!(" expected at most {max} argument{s}, got {given}"),
        }
    }

    /// As a function in Python complains.
    fn as_python(&self, by_position: usize, names: &[String]) -> Option<String> {
        let (min, max, name) = (self.least(), self.most(), &self.name);
        if by_position > max && !self.has(Kind::Rest) {
            let takes = if min < max { format!("from {min} to {max}") } else { max.to_string() };
            let s = if max == 1 && min == max { "" } else { "s" };
            let were = if by_position == 1 { "was" } else { "were" };
            return Some(format!(
                "{name}() takes {takes} positional argument{s} but {by_position} {were} given"
            ));
        }
        for one in names {
            match self.named(one) {
                Some(n) if n < by_position => {
                    return Some(format!("{name}() got multiple values for argument '{one}'"));
                }
                Some(_) => {}
                None if self.has(Kind::Keywords) => {}
                None => {
                    return Some(format!("{name}() got an unexpected keyword argument '{one}'"));
                }
            }
        }
        let lost = self.params.iter().enumerate().filter(|(n, param)| {
            param.required && *n >= by_position && !names.contains(&param.name)
        });
        let quoted: Vec<String> = lost.map(|(_, param)| format!("'{}'", param.name)).collect();
        let listed = match quoted.as_slice() {
            [] => return None,
            [first, second] => format!("{first} and {second}"),
            [most @ .., last] if !most.is_empty() => format!("{}, and {last}", most.join(", ")),
            _ => quoted.concat(),
        };
        let (count, s) = (quoted.len(), if quoted.len() == 1 { "" } else { "s" });
        Some(format!("{name}() missing {count} required positional argument{s}: {listed}"))
    }
}

/// How `PyArg_ParseTuple` counts.
fn counted(who: &str, min: usize, max: usize, given: usize) -> String {
    let (bound, n) = bound(min, max, given, "exactly ");
    let s = if n == 1 { "" } else { "s" };
    format!("{who} takes {bound}{n} argument{s} ({given} given)")
}

/// How `PyArg_UnpackTuple` counts.
fn expected(name: &str, min: usize, max: usize, given: usize) -> String {
    let (bound, n) = bound(min, max, given, "");
    let s = if n == 1 { "" } else { "s" };
    format!("{name} expected {bound}{n} argument{s}, got {given}")
}

fn bound(min: usize, max: usize, given: usize, exact: &'static str) -> (&'static str, usize) {
    if min == max {
        (exact, max)
    } else if given < min {
        ("at least ", min)
    } else {
        ("at most ", max)
    }
}

/// Whether CPython wraps a slot of the type under this name, rather than a function of the type's.
fn is_slot(name: &str, owner: Option<types::TypeId>) -> bool {
    if !name.starts_with("__") || matches!(name, "__init__" | "__call__" | "__new__") {
        return false;
    }
    let own = match owner {
        Some(types::LIST) => name == "__getitem__",
        Some(types::DICT) => matches!(name, "__getitem__" | "__contains__"),
        Some(types::SET | types::FROZENSET) => name == "__contains__",
        _ => false,
    };
    const FUNCTIONS: &[&str] = &[
        "__aenter__",
        "__aexit__",
        "__bytes__",
        "__ceil__",
        "__class_getitem__",
        "__complex__",
        "__copy__",
        "__deepcopy__",
        "__dir__",
        "__enter__",
        "__exit__",
        "__floor__",
        "__format__",
        "__fspath__",
        "__getnewargs__",
        "__getnewargs_ex__",
        "__getstate__",
        "__init_subclass__",
        "__instancecheck__",
        "__length_hint__",
        "__missing__",
        "__mro_entries__",
        "__prepare__",
        "__reduce__",
        "__reduce_ex__",
        "__reversed__",
        "__round__",
        "__set_name__",
        "__setstate__",
        "__sizeof__",
        "__subclasscheck__",
        "__subclasses__",
        "__subclasshook__",
        "__trunc__",
    ];
    !own && !FUNCTIONS.contains(&name)
}

/// What a method taken from its class says when it is called without any object.
fn without_object(bound: &Bound) -> Option<String> {
    let (id, name) = (bound.owner?, bound.row.name());
    let owner = id.name();
    Some(if bound.is_new {
        format!("{owner}.__new__(): not enough arguments")
    } else if name.starts_with("__") {
        format!("descriptor '{name}' of '{owner}' object needs an argument")
    } else {
        format!("unbound method {}.{name}() needs an argument", id.own_name())
    })
}
