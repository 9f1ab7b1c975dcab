//! `match` (PEP 634): what a sequence, mapping or class pattern asks of its subject.
//!
//! May touch: `tree`, `value`.

use super::Machine;
use super::run::{Go, Here};
use super::unpack::Targets;
use crate::raise;
use crate::tree::{Asked, MatchClass, MatchMapping, MatchSequence, Op, Stmt};
use crate::value::{Core, Eval, Layout, Obj, Runtime, Stop, Value, types};

impl<'t> Machine<'t> {
    /// The statements of `match`.
    pub(super) fn match_op(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        stmt: &'t Stmt,
    ) -> Eval<Go> {
        let kept = core.kept.len();
        let result = match &stmt.op {
            Op::MatchSequence(matching) => self.match_sequence(core, here, matching),
            Op::MatchMapping(matching) => self.match_mapping(core, here, matching),
            Op::MatchClass(matching) => self.match_class(core, here, matching),
            _ => Ok(Go::On),
        };
        core.kept.truncate(kept);
        result
    }

    fn match_sequence(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        matching: &'t MatchSequence,
    ) -> Eval<Go> {
        let subject = self.slot(here.base + matching.subject as usize);
        if let Asked::Item(n) = matching.asked {
            return self.match_item(core, here, matching, subject, n as usize);
        }
        let otherwise = Ok(Go::To(matching.otherwise));
        if !is_sequence(core, subject) {
            return otherwise;
        }
        let mut rt = Runtime { core, eval: Some(self) };
        let count = matching.count as usize;
        let len = match own_items(&rt, subject) {
            Some(items) => items.len(),
            // Whatever there is matches.
            None if matching.star.is_some() && count == 1 => 0,
            None => rt.len(subject)?,
        };
        let fits = match matching.star {
            Some(_) => len + 1 >= count,
            None => len == count,
        };
        if !fits {
            return otherwise;
        }
        if let Asked::Fits = matching.asked {
            return Ok(Go::On);
        }
        let targets = Targets { first: matching.first, count: matching.count, star: matching.star };
        self.unpack_value(core, here, targets, subject)
    }

    /// Asks the subject, which fits, for an item by its index.
    fn match_item(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        matching: &'t MatchSequence,
        subject: Value,
        n: usize,
    ) -> Eval<Go> {
        let count = matching.count as usize;
        let star = matching.star.map_or(count, |star| star as usize);
        let mut rt = Runtime { core, eval: Some(self) };
        let at = match own_items(&rt, subject) {
            _ if n < star => n as i64,
            // What comes after the star is counted from the end.
            Some(items) => items.len() as i64 - (count - n) as i64,
            None => rt.len(subject)? as i64 - (count - n) as i64,
        };
        let item = match own_items(&rt, subject).and_then(|items| items.get(at as usize)) {
            Some(item) => *item,
            None => rt.getitem(subject, Value::Int(at))?,
        };
        self.set(here.base + matching.first as usize + n, item);
        Ok(Go::On)
    }

    fn match_mapping(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        matching: &'t MatchMapping,
    ) -> Eval<Go> {
        let subject = self.slot(here.base + matching.subject as usize);
        let otherwise = Ok(Go::To(matching.otherwise));
        if collection(core, subject) != Some(Collection::Mapping) {
            return otherwise;
        }
        let plain = core.heap.as_dict(subject).is_some();
        let mut keys = Vec::with_capacity(matching.keys.len());
        for key in &matching.keys {
            keys.push(self.value(core, here, key)?);
        }
        let mut rt = Runtime { core, eval: Some(self) };
        let dict_exact = plain && rt.heap.derived(subject).is_none();
        if keys.len() > 1 || keys.len() == 1 && !dict_exact {
            let len = rt.len(subject)?;
            if len < keys.len() {
                return otherwise;
            }
            distinct(&mut rt, &keys)?;
        }
        let mut values = Vec::with_capacity(keys.len());
        for key in &keys {
            let found = if dict_exact {
                rt.dict_get(subject, *key)?
            } else {
                let get = rt.getattr_str(subject, "get")?;
                // A value nobody else can have says that the key is not there.
                let missing = rt.heap.list(Vec::new())?;
                rt.keep(missing);
                let found = rt.call(get, &[*key, missing])?;
                (!found.same(missing)).then_some(found)
            };
            match found {
                Some(value) => values.push(rt.keep(value)),
                None => return otherwise,
            }
        }
        if let Some(rest) = matching.rest {
            let dict = rt.heap.dict()?;
            rt.keep(dict);
            let pairs: Vec<(Value, Value)> = match rt.heap.as_dict(subject) {
                Some(all) => all.iter().map(|entry| (entry.key, entry.value)).collect(),
                None => {
                    rt.dict_update(dict, subject)?;
                    Vec::new()
                }
            };
            rt.steps(pairs.len() as u64)?;
            for (key, value) in pairs {
                rt.dict_set(dict, key, value)?;
            }
            for key in &keys {
                rt.dict_remove(dict, *key)?;
            }
            self.set(here.base + rest as usize, dict);
        }
        for (n, value) in values.iter().enumerate() {
            self.set(here.base + matching.first as usize + n, *value);
        }
        Ok(Go::On)
    }

    fn match_class(
        &mut self,
        core: &mut Core,
        here: &Here<'t>,
        matching: &'t MatchClass,
    ) -> Eval<Go> {
        let subject = self.slot(here.base + matching.subject as usize);
        let class = self.value(core, here, &matching.class)?;
        let otherwise = Ok(Go::To(matching.otherwise));
        if core.heap.as_class(class).is_none() {
            raise!(core, TypeError, "called match pattern must be a type");
        }
        let mut rt = Runtime { core, eval: Some(self) };
        if !rt.is_instance(subject, class)? {
            return otherwise;
        }
        let positional = matching.positional as usize;
        let mut names: Vec<Option<Value>> = Vec::new();
        if positional > 0 {
            let key = rt.heap.str("__match_args__")?;
            let class_name = rt.class_name(class);
            match rt.getattr_or_none(class, key)? {
                Some(args) => {
                    let Some(args) = rt.heap.as_tuple(args).map(<[Value]>::to_vec) else {
                        raise!(
                            rt,
                            TypeError,
                            "{class_name}.__match_args__ must be a tuple (got {})",
                            rt.type_name(args)
                        );
                    };
                    if args.len() < positional {
                        let s = if args.len() == 1 { "" } else { "s" };
                        raise!(
                            rt,
                            TypeError,
                            "{class_name}() accepts {} positional sub-pattern{s} ({positional} given)",
                            args.len()
                        );
                    }
                    for name in args.iter().take(positional) {
                        let Some(text) = rt.heap.text(name).map(str::to_owned) else {
                            raise!(
                                rt,
                                TypeError,
                                "__match_args__ elements must be strings (got {})",
                                rt.type_name(*name)
                            );
                        };
                        if !rt.names.read(&text) {
                            let why = rt
                                .names
                                .refusal(&text)
                                .map_or(String::new(), |refusal| refusal.message.to_string());
                            raise!(rt, AttributeError, "{why}");
                        }
                        once(&mut rt, class, &names, *name)?;
                        names.push(Some(*name));
                    }
                }
                None if matches_itself(rt.core, class) => {
                    if positional > 1 {
                        raise!(
                            rt,
                            TypeError,
                            "{class_name}() accepts 1 positional sub-pattern ({positional} given)"
                        );
                    }
                    names.push(None);
                }
                None => raise!(
                    rt,
                    TypeError,
                    "{class_name}() accepts 0 positional sub-patterns ({positional} given)"
                ),
            }
        }
        for name in &matching.names {
            once(&mut rt, class, &names, *name)?;
            names.push(Some(*name));
        }
        let mut values = Vec::with_capacity(names.len());
        for name in names {
            let Some(name) = name else {
                values.push(subject);
                continue;
            };
            match rt.getattr_or_none(subject, name) {
                Ok(Some(value)) => values.push(rt.keep(value)),
                Ok(None) => return otherwise,
                Err(Stop::Raised) if rt.raised_is(types::ATTRIBUTE_ERROR) => {
                    rt.take_raised();
                    return otherwise;
                }
                Err(stop) => return Err(stop),
            }
        }
        for (n, value) in values.iter().enumerate() {
            self.set(here.base + matching.first as usize + n, *value);
        }
        Ok(Go::On)
    }
}

/// TypeError if a class pattern asks for an attribute that it asks for already.
fn once(rt: &mut Runtime, class: Value, names: &[Option<Value>], name: Value) -> Eval<()> {
    if names.iter().flatten().any(|n| crate::value::hash::same_name(&rt.heap, *n, name)) {
        raise!(
            rt,
            TypeError,
            "{}() got multiple sub-patterns for attribute '{}'",
            rt.class_name(class),
            rt.heap.text(&name).unwrap_or("")
        );
    }
    Ok(())
}

/// ValueError if two keys of a mapping pattern turn out to be equal.
fn distinct(rt: &mut Runtime, keys: &[Value]) -> Eval<()> {
    let seen = rt.heap.dict()?;
    rt.keep(seen);
    for key in keys {
        if rt.dict_get(seen, *key)?.is_some() {
            let shown = rt.repr(*key)?;
            raise!(rt, ValueError, "mapping pattern checks duplicate key ({shown})");
        }
        rt.dict_set(seen, *key, Value::None)?;
    }
    Ok(())
}

/// What `match` takes a subject for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Collection {
    Sequence,
    Mapping,
}

const MARKS: [(&str, Collection); 2] =
    [("__match_seq__", Collection::Sequence), ("__match_map__", Collection::Mapping)];

/// What `match` takes a subject for, if it is one: not text, not bytes.
fn collection(core: &mut Core, subject: Value) -> Option<Collection> {
    let own = match core.heap.get(core.heap.plain(subject)) {
        Some(Obj::List(_) | Obj::Tuple(_) | Obj::Range(_) | Obj::MemoryView(_)) => {
            Some(Collection::Sequence)
        }
        Some(Obj::Dict(_) | Obj::MappingProxy(_)) => Some(Collection::Mapping),
        Some(Obj::Native(native)) if native.is_sequence() => Some(Collection::Sequence),
        _ => None,
    };
    if !matches!(core.heap.get(subject), Some(Obj::Instance(_) | Obj::Derived(_) | Obj::Lazy(_))) {
        return own;
    }
    let marked = MARKS.map(|(mark, kind)| has_mark(core, subject, mark).then_some(kind));
    let mut kinds = [own, marked[0], marked[1]].into_iter().flatten();
    let first = kinds.next()?;
    if kinds.all(|kind| kind == first) { Some(first) } else { first_of(core, subject, own) }
}

/// Of a class that is both by its bases: what comes first in the order of its bases.
fn first_of(core: &mut Core, subject: Value, own: Option<Collection>) -> Option<Collection> {
    let class = core.class_of(subject);
    let mro = core.heap.as_class(class).map(|class| class.mro.clone()).unwrap_or_default();
    for class in mro {
        let Some(inside) = core.heap.as_class(class) else { continue };
        let holds = inside.builtin.is_some() && inside.layout != Layout::Object;
        if holds && own.is_some() {
            return own;
        }
        for (mark, kind) in MARKS {
            let name = Value::short(mark);
            let hash = crate::value::hash::name(&core.heap, &name);
            let inside = core.heap.as_class(class);
            if inside.is_some_and(|c| core.dict_get_name(&c.attrs, hash, name).is_some()) {
                return Some(kind);
            }
        }
    }
    own
}

/// The items of a list or tuple whose class has no say in what they are.
fn own_items<'a>(rt: &'a Runtime, subject: Value) -> Option<&'a [Value]> {
    match rt.heap.derived(subject) {
        Some(_) => None,
        None => rt.heap.as_items(subject),
    }
}

fn is_sequence(core: &mut Core, subject: Value) -> bool {
    collection(core, subject) == Some(Collection::Sequence)
}

/// Whether a class says, as `collections.abc` and its kin do, what `match` may take it for.
fn has_mark(core: &mut Core, subject: Value, mark: &'static str) -> bool {
    core.special(subject, mark).is_some_and(|value| value.same(Value::Bool(true)))
}

/// The builtin types whose one positional sub-pattern is the subject itself.
fn matches_itself(core: &Core, class: Value) -> bool {
    core.heap.as_class(class).is_some_and(|c| {
        matches!(
            c.layout,
            Layout::Int
                | Layout::Float
                | Layout::Str
                | Layout::Bytes
                | Layout::ByteArray
                | Layout::Tuple
                | Layout::List
                | Layout::Dict
                | Layout::Set
                | Layout::FrozenSet
        )
    })
}
