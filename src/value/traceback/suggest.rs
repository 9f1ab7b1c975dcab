//! "Did you mean: 'append'?": the name that was probably meant.
//!
//! CPython 3.11's Python/suggestions.c: a Levenshtein distance over bytes in which a change of case
//! costs half, with its limits.

use super::super::{Obj, Runtime, Value};

/// The builtins of CPython 3.11, in the order in which it looks through them.
const BUILTINS: &str = "\
    __name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any \
    ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr \
    globals hasattr hash hex id input isinstance issubclass iter aiter len locals max min next \
    anext oct ord pow print repr round setattr sorted sum vars None Ellipsis NotImplemented \
    False True bool memoryview bytearray bytes classmethod complex dict enumerate filter float \
    frozenset property int list map object range reversed set slice staticmethod str super tuple \
    type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit \
    KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError \
    EOFError ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError \
    StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning \
    FloatingPointError OverflowError ZeroDivisionError BytesWarning DeprecationWarning \
    EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning \
    RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError \
    ConnectionError FileExistsError FileNotFoundError InterruptedError IsADirectoryError \
    NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError \
    IndexError KeyError ModuleNotFoundError NotImplementedError RecursionError UnboundLocalError \
    UnicodeError BrokenPipeError ConnectionAbortedError ConnectionRefusedError \
    ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError \
    ExceptionGroup EnvironmentError IOError open quit exit copyright credits license help";

const CANDIDATES_MAX: usize = 750;
const LENGTH_MAX: usize = 40;
const MOVE: usize = 2;
const CASE: usize = 1;

/// The candidate nearest to a name, if any is near enough. The first of equally near ones wins, as
/// in CPython, where candidates of an attribute are sorted.
pub fn suggestion<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for (count, candidate) in candidates.enumerate() {
        if count + 1 >= CANDIDATES_MAX {
            return None;
        }
        if candidate == name {
            continue;
        }
        // A third of the characters may differ, and what is not nearer than another is no match.
        let mut limit = (name.len() + candidate.len() + 3) * MOVE / 6;
        match best {
            Some((0, _)) => continue,
            Some((distance, _)) => limit = limit.min(distance - 1),
            None => {}
        }
        if let Some(found) = distance(name.as_bytes(), candidate.as_bytes(), limit) {
            best = Some((found, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The builtins, as the last list of what a NameError may have meant.
pub fn builtin_names() -> Vec<String> {
    BUILTINS.split(' ').map(str::to_owned).collect()
}

/// The distance of two names, if it is at most `limit`.
fn distance<'a>(mut a: &'a [u8], mut b: &'a [u8], limit: usize) -> Option<usize> {
    while let ([x, rest_a @ ..], [y, rest_b @ ..]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    while let ([rest_a @ .., x], [rest_b @ .., y]) = (a, b)
        && x == y
    {
        (a, b) = (rest_a, rest_b);
    }
    let within = |cost: usize| (cost <= limit).then_some(cost);
    if a.is_empty() || b.is_empty() {
        return within((a.len() + b.len()) * MOVE);
    }
    if a.len() > LENGTH_MAX || b.len() > LENGTH_MAX {
        return None;
    }
    if b.len() < a.len() {
        (a, b) = (b, a);
    }
    if (b.len() - a.len()) * MOVE > limit {
        return None;
    }
    // One row of the matrix, updated in place.
    let mut row: Vec<usize> = (1..=a.len()).map(|count| count * MOVE).collect();
    let mut result = 0;
    for (index, code) in b.iter().enumerate() {
        let mut diagonal = index * MOVE;
        result = diagonal;
        let mut minimum = usize::MAX;
        for (cell, other) in row.iter_mut().zip(a) {
            let substitute = diagonal + cost(*code, *other);
            diagonal = *cell;
            result = (result.min(diagonal) + MOVE).min(substitute);
            *cell = result;
            minimum = minimum.min(result);
        }
        if minimum > limit {
            return None;
        }
    }
    within(result)
}

/// What it costs to write one byte for another.
fn cost(a: u8, b: u8) -> usize {
    match () {
        () if a == b => 0,
        () if a.eq_ignore_ascii_case(&b) => CASE,
        () => MOVE,
    }
}

/// The names an object's attributes go by, sorted, without asking the program (`__dir__`).
/// Too many for a suggestion: an empty list.
pub(super) fn attributes(rt: &Runtime, object: Value) -> Vec<String> {
    let mut names: Vec<Value> = rt.own_attrs(object).into_iter().map(|(name, _)| name).collect();
    let mut classes = Vec::new();
    match rt.heap.get(object) {
        Some(Obj::Class(class)) => classes.extend_from_slice(&class.mro),
        Some(Obj::Module(module)) => {
            let bound = |slot: usize| {
                let globals = rt.globals.get(module.globals as usize);
                globals.and_then(|all| all.get(slot)).is_some_and(|value| !value.is_unbound())
            };
            let slots = module.slots.names.iter().enumerate();
            names.extend(slots.filter(|(slot, _)| bound(*slot)).map(|(_, name)| *name));
            names.extend(module.attrs.iter().map(|entry| entry.key));
        }
        _ => {}
    }
    if !matches!(rt.heap.get(object), Some(Obj::Class(_) | Obj::Module(_)))
        && let Some(class) = rt.heap.as_class(rt.class_of(object))
    {
        classes.extend_from_slice(&class.mro);
    }
    for class in classes {
        let Some(class) = rt.heap.as_class(class) else { continue };
        if names.len() + class.attrs.len() > 4 * CANDIDATES_MAX {
            return Vec::new();
        }
        names.extend(class.attrs.iter().map(|entry| entry.key));
    }
    let text = |name: &Value| rt.heap.text(name).map(str::to_owned);
    let mut names: Vec<String> = names.iter().filter_map(text).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From CPython 3.11.7: (name, sorted candidates, what it says), by an object with these
    /// attributes only.
    #[test]
    fn as_cpython_suggests() {
        for (name, candidates, meant) in include!("suggest_oracle.in") {
            let found = suggestion(name, candidates.split(' ')).unwrap_or("");
            assert_eq!(found, *meant, "{name} among {candidates}");
        }
    }
}
