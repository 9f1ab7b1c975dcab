//! What patterns, matches and scanners can do, and the functions of the module.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::finding::{findall, once, scan, scanner, split};
use super::matched::{self, attribute};
use super::object::{self, Pattern, cached};
use super::search::Mode;
use super::sub::{SUB, SUBN};
use super::template;
use crate::builtins::iterators::{ITER, NEXT};
use crate::builtins::protocol;
use crate::builtins::pull::slot;
use crate::value::builtin::{classmethod, function, method, spread, task};
use crate::value::obj::GetSet;
use crate::value::{Builtin, Eval, Method, Obj, Runtime, TypeRows, Value, types};

const fn read_only(name: &'static str, get: fn(&mut Runtime, Value) -> Eval) -> GetSet {
    GetSet { name, get, set: None }
}

fn pattern_field(rt: &Runtime, value: Value, get: fn(&Pattern) -> Value) -> Value {
    rt.heap.native::<Pattern>(value).map_or(Value::None, get)
}

/// Patterns.
pub static PATTERN: TypeRows = TypeRows {
    id: types::RE_PATTERN,
    doc: "Compiled regular expression object.",
    new: None,
    methods: &[
        method(
            "match(self, string, pos=0, endpos=9223372036854775807)",
            "Matches zero or more characters at the beginning of the string.",
            |rt, args| once(rt, args, Mode::Match),
        ),
        method(
            "fullmatch(self, string, pos=0, endpos=9223372036854775807)",
            "Matches against all of the string.",
            |rt, args| once(rt, args, Mode::Full),
        ),
        method(
            "search(self, string, pos=0, endpos=9223372036854775807)",
            "Scan through string looking for a match, and return a corresponding match object \
             instance.\n\nReturn None if no position in the string matches.",
            |rt, args| once(rt, args, Mode::Search),
        ),
        task(
            "sub(self, repl, string, count=0)",
            "Return the string obtained by replacing the leftmost non-overlapping occurrences of \
             pattern in string by the replacement repl.",
            Method::Instance,
            &SUB,
        ),
        task(
            "subn(self, repl, string, count=0)",
            "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost \
             non-overlapping occurrences of pattern with the replacement repl.",
            Method::Instance,
            &SUBN,
        ),
        method(
            "findall(self, string, pos=0, endpos=9223372036854775807)",
            "Return a list of all non-overlapping matches of pattern in string.",
            findall,
        ),
        method(
            "finditer(self, string, pos=0, endpos=9223372036854775807)",
            "Return an iterator over all non-overlapping matches for the RE pattern in string.\n\n\
             For each match, the iterator returns a match object.",
            |rt, args| scanner(rt, args, true),
        ),
        method("scanner(self, string, pos=0, endpos=9223372036854775807)", "", |rt, args| {
            scanner(rt, args, false)
        }),
        method(
            "split(self, string, maxsplit=0)",
            "Split string by the occurrences of pattern.",
            split,
        ),
        method("__copy__(self, /)", "", protocol::itself),
        method("__deepcopy__(self, memo, /)", "", protocol::itself),
        method("__repr__(self, /)", "Return repr(self).", |rt, args| {
            object::repr(rt, slot(args, 0))
        }),
        method("__eq__(self, value, /)", "Return self==value.", equal),
        method("__hash__(self, /)", "Return hash(self).", hash),
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    ],
    getset: &[
        read_only("pattern", |rt, value| Ok(pattern_field(rt, value, |this| this.source))),
        read_only("flags", |rt, value| {
            Ok(pattern_field(rt, value, |this| Value::Int(i64::from(this.flags))))
        }),
        read_only("groups", |rt, value| {
            Ok(pattern_field(rt, value, |this| Value::Int(this.program.groups as i64 - 1)))
        }),
        read_only("groupindex", |rt, value| {
            let names = pattern_field(rt, value, |this| this.names);
            rt.heap.add(Obj::MappingProxy(names))
        }),
    ],
};

fn equal(rt: &mut Runtime, args: &[Value]) -> Eval {
    let (one, other) = (slot(args, 0), slot(args, 1));
    let both = (rt.heap.native::<Pattern>(one), rt.heap.native::<Pattern>(other));
    let (Some(a), Some(b)) = both else { return Ok(Value::NotImplemented) };
    let (a, b, flags) = (a.source, b.source, a.flags == b.flags && a.is_text == b.is_text);
    Ok(Value::Bool(flags && rt.equal(a, b)?))
}

fn hash(rt: &mut Runtime, args: &[Value]) -> Eval {
    let this = rt.heap.native::<Pattern>(slot(args, 0));
    let (source, flags) = this.map_or((Value::None, 0), |this| (this.source, this.flags));
    Ok(Value::Int(rt.hash(source)? ^ i64::from(flags)))
}

/// Matches.
pub static MATCH: TypeRows = TypeRows {
    id: types::RE_MATCH,
    doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of \
          True.",
    new: None,
    methods: &[
        spread(
            "group(self, *args)",
            "group([group1, ...]) -> str or tuple.\nReturn subgroup(s) of the match by indices or \
             names.\nFor 0 returns the entire match.",
            matched::group,
        ),
        method("__getitem__(self, key, /)", "Return self[key].", matched::getitem),
        method(
            "groups(self, default=None)",
            "Return a tuple containing all the subgroups of the match, from 1.",
            matched::groups,
        ),
        method(
            "groupdict(self, default=None)",
            "Return a dictionary containing all the named subgroups of the match, keyed by the \
             subgroup name.",
            matched::groupdict,
        ),
        method(
            "start(self, group=0, /)",
            "Return index of the start of the substring matched by group.",
            |rt, args| Ok(Value::Int(matched::span_of(rt, args)?.0)),
        ),
        method(
            "end(self, group=0, /)",
            "Return index of the end of the substring matched by group.",
            |rt, args| Ok(Value::Int(matched::span_of(rt, args)?.1)),
        ),
        method(
            "span(self, group=0, /)",
            "For match object m, return the 2-tuple (m.start(group), m.end(group)).",
            |rt, args| {
                let (from, to) = matched::span_of(rt, args)?;
                rt.heap.tuple(vec![Value::Int(from), Value::Int(to)])
            },
        ),
        method(
            "expand(self, template)",
            "Return the string obtained by doing backslash substitution on the string template, \
             as done by the sub() method.",
            |rt, args| template::expand(rt, slot(args, 0), slot(args, 1)),
        ),
        method("__copy__(self, /)", "", protocol::itself),
        method("__deepcopy__(self, memo, /)", "", protocol::itself),
        method("__repr__(self, /)", "Return repr(self).", matched::repr),
        classmethod("__class_getitem__(cls, item, /)", "See PEP 585", protocol::class_getitem),
    ],
    getset: &[
        read_only("string", |rt, value| Ok(attribute(rt, value, |found| found.given))),
        read_only("re", |rt, value| Ok(attribute(rt, value, |found| found.pattern))),
        read_only("pos", |rt, value| Ok(attribute(rt, value, |found| Value::Int(found.bounds.0)))),
        read_only("endpos", |rt, value| {
            Ok(attribute(rt, value, |found| Value::Int(found.bounds.1)))
        }),
        read_only("lastindex", |rt, value| {
            Ok(attribute(rt, value, |found| match found.last_index {
                0 => Value::None,
                index => Value::Int(index as i64),
            }))
        }),
        read_only("lastgroup", matched::last_group),
        read_only("regs", matched::regs),
    ],
};

/// What `pattern.scanner` gives.
pub static SCANNER: TypeRows = TypeRows {
    id: types::RE_SCANNER,
    doc: "",
    new: None,
    methods: &[
        method("match(self, /)", "", |rt, args| {
            Ok(scan(rt, slot(args, 0), Mode::Match)?.unwrap_or(Value::None))
        }),
        method("search(self, /)", "", |rt, args| {
            Ok(scan(rt, slot(args, 0), Mode::Search)?.unwrap_or(Value::None))
        }),
    ],
    getset: &[],
};

/// What `finditer` gives.
pub static ITERATOR: TypeRows =
    TypeRows { id: types::RE_ITERATOR, doc: "", new: None, methods: &[ITER, NEXT], getset: &[] };

/// The functions of `_re`.
pub static FUNCTIONS: &[Builtin] = &[
    function(
        "compile(pattern, flags=0)",
        "Compile a regular expression pattern, returning a Pattern object.",
        |rt, args| cached(rt, slot(args, 0), slot(args, 1)),
    ),
    function(
        "match(pattern, string, flags=0)",
        "Try to apply the pattern at the start of the string, returning\na Match object, or None \
         if no match was found.",
        |rt, args| whole(rt, args, |rt, args| once(rt, args, Mode::Match)),
    ),
    function(
        "fullmatch(pattern, string, flags=0)",
        "Try to apply the pattern to all of the string, returning\na Match object, or None if no \
         match was found.",
        |rt, args| whole(rt, args, |rt, args| once(rt, args, Mode::Full)),
    ),
    function(
        "search(pattern, string, flags=0)",
        "Scan through string looking for a match to the pattern, returning\na Match object, or \
         None if no match was found.",
        |rt, args| whole(rt, args, |rt, args| once(rt, args, Mode::Search)),
    ),
    function(
        "findall(pattern, string, flags=0)",
        "Return a list of all non-overlapping matches in the string.",
        |rt, args| whole(rt, args, findall),
    ),
    function(
        "finditer(pattern, string, flags=0)",
        "Return an iterator over all non-overlapping matches in the string.",
        |rt, args| whole(rt, args, |rt, args| scanner(rt, args, true)),
    ),
    function(
        "split(pattern, string, maxsplit=0, flags=0)",
        "Split the source string by the occurrences of the pattern.",
        |rt, args| {
            let pattern = cached(rt, slot(args, 0), slot(args, 3))?;
            rt.keep(pattern);
            split(rt, &[pattern, slot(args, 1), slot(args, 2)])
        },
    ),
    function("escape(pattern)", "Escape special characters in a string.", |rt, args| {
        object::escape(rt, slot(args, 0))
    }),
    function("purge()", "Clear the regular expression caches", |rt, _| {
        object::purge(rt);
        Ok(Value::None)
    }),
    function("_setup(error, /)", "Says which class `re.error` is.", |rt, args| {
        rt.state.insert(object::ERROR, slot(args, 0));
        Ok(Value::None)
    }),
];

/// A function of a pattern, a text and flags.
fn whole(rt: &mut Runtime, args: &[Value], does: fn(&mut Runtime, &[Value]) -> Eval) -> Eval {
    let pattern = cached(rt, slot(args, 0), slot(args, 2))?;
    rt.keep(pattern);
    does(rt, &[pattern, slot(args, 1)])
}
