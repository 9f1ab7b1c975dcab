//! `_csv.Dialect`: how rows are written, checked once.
//!
//! May touch: `value`, `builtins`' helpers.

use crate::builtins::pull::slot;
use crate::raise;
use crate::value::builtin::function;
use crate::value::obj::GetSet;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Builtin, Eval, Native, Runtime, Stop, TypeRows, Value};

/// When fields stand in quotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quoting {
    /// Where they must.
    Minimal,
    /// Always.
    All,
    /// Unless they are numbers.
    NonNumeric,
    /// Never.
    None,
}

/// How rows are written.
#[derive(Clone, Debug)]
pub struct Dialect {
    /// Between fields.
    pub delimiter: char,
    /// A quote within quotes is doubled.
    pub doublequote: bool,
    /// Takes the meaning of the next character.
    pub escape: Option<char>,
    /// At the end of a row, where one is written.
    pub terminator: String,
    /// Around fields.
    pub quote: Option<char>,
    /// When.
    pub quoting: Quoting,
    /// Blanks after a delimiter do not count.
    pub skip_blanks: bool,
    /// Complain of what is wrong.
    pub strict: bool,
}

impl Native for Dialect {
    fn class(&self) -> TypeId {
        types::CSV_DIALECT
    }

    fn trace(&self, _: &mut dyn FnMut(Value)) {}

    fn bytes(&self) -> u64 {
        96 + self.terminator.len() as u64
    }

    fn save(&self, out: &mut Writer) {
        for c in [Some(self.delimiter), self.escape, self.quote] {
            out.maybe(c.map(|c| c as usize));
        }
        out.text(&self.terminator);
        out.byte(match self.quoting {
            Quoting::Minimal => 0,
            Quoting::All => 1,
            Quoting::NonNumeric => 2,
            Quoting::None => 3,
        });
        [self.doublequote, self.skip_blanks, self.strict].iter().for_each(|flag| out.flag(*flag));
    }
}

impl Dialect {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        Ok(Box::new(Self::read(r)?))
    }

    /// The same, not boxed.
    pub(super) fn read(r: &mut store::Reader) -> Read<Self> {
        let wrong = || Bad::Wrong("a dialect");
        let [delimiter, escape, quote] = [r.maybe()?, r.maybe()?, r.maybe()?].map(|code| {
            code.map(|code| u32::try_from(code).ok().and_then(char::from_u32).ok_or_else(wrong))
        });
        let terminator = r.text()?;
        r.pay(96 + terminator.len() as u64)?;
        let quoting = match r.byte()? {
            0 => Quoting::Minimal,
            1 => Quoting::All,
            2 => Quoting::NonNumeric,
            3 => Quoting::None,
            _ => return Err(wrong()),
        };
        Ok(Self {
            delimiter: delimiter.ok_or_else(wrong)??,
            doublequote: r.flag()?,
            escape: escape.transpose()?,
            terminator: terminator.to_owned(),
            quote: quote.transpose()?,
            quoting,
            skip_blanks: r.flag()?,
            strict: r.flag()?,
        })
    }
}

/// What `Dialect` can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::CSV_DIALECT,
    doc: "CSV dialect\n\nThe Dialect type records CSV dialect options.\n",
    new: Some(&NEW),
    methods: &[],
    getset: &[
        GetSet {
            name: "delimiter",
            get: |rt, this| character(rt, this, |d| Some(d.delimiter)),
            set: None,
        },
        GetSet {
            name: "doublequote",
            get: |rt, this| Ok(Value::Bool(get(rt, this)?.doublequote)),
            set: None,
        },
        GetSet { name: "escapechar", get: |rt, this| character(rt, this, |d| d.escape), set: None },
        GetSet {
            name: "lineterminator",
            get: |rt, this| {
                let text = get(rt, this)?.terminator;
                rt.heap.string(text)
            },
            set: None,
        },
        GetSet { name: "quotechar", get: |rt, this| character(rt, this, |d| d.quote), set: None },
        GetSet {
            name: "quoting",
            get: |rt, this| Ok(Value::Int(get(rt, this)?.quoting as i64)),
            set: None,
        },
        GetSet {
            name: "skipinitialspace",
            get: |rt, this| Ok(Value::Bool(get(rt, this)?.skip_blanks)),
            set: None,
        },
        GetSet {
            name: "strict",
            get: |rt, this| Ok(Value::Bool(get(rt, this)?.strict)),
            set: None,
        },
    ],
};

/// The dialect in a value.
pub fn get(rt: &mut Runtime, this: Value) -> Eval<Dialect> {
    match rt.heap.native::<Dialect>(this) {
        Some(dialect) => Ok(dialect.clone()),
        None => Err(Stop::Flat),
    }
}

fn character(rt: &mut Runtime, this: Value, which: fn(&Dialect) -> Option<char>) -> Eval {
    match which(&get(rt, this)?) {
        Some(c) => rt.heap.string(c.to_string()),
        None => Ok(Value::None),
    }
}

static NEW: Builtin = function(
    "Dialect(cls, dialect=None, delimiter=None, doublequote=None, escapechar=None, \
     lineterminator=None, quotechar=None, quoting=None, skipinitialspace=None, strict=None)",
    "CSV dialect",
    new,
);

const NAMES: [&str; 8] = [
    "delimiter",
    "doublequote",
    "escapechar",
    "lineterminator",
    "quotechar",
    "quoting",
    "skipinitialspace",
    "strict",
];

fn new(rt: &mut Runtime, args: &[Value]) -> Eval {
    let given = slot(args, 1);
    let given = if given.is_none() { Value::Unbound } else { given };
    if rt.heap.native::<Dialect>(given).is_some() && args.iter().skip(2).all(|arg| arg.is_unbound())
    {
        return Ok(given);
    }
    let mut settings = [Value::Unbound; 8];
    for (at, (setting, name)) in settings.iter_mut().zip(NAMES).enumerate() {
        *setting = slot(args, at + 2);
        if setting.is_unbound() && !given.is_unbound() {
            let name = rt.heap.str(name)?;
            if let Some(found) = rt.getattr_or_none(given, name)? {
                *setting = rt.keep(found);
            }
        }
    }
    let [delimiter, doublequote, escape, terminator, quote, quoting, skip, strict] = settings;
    let delimiter = match delimiter {
        Value::Unbound => ',',
        value if rt.heap.text(&value).is_none() => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "\"delimiter\" must be string, not {name}")
        }
        value => one(rt, "delimiter", value)?,
    };
    let doublequote = boolean(rt, doublequote, true)?;
    let escape = one_or_none(rt, "escapechar", escape, None)?;
    let terminator = match terminator {
        Value::Unbound => "\r\n".to_owned(),
        Value::None => String::new(),
        value => match rt.heap.text(&value).map(str::to_owned) {
            Some(text) => text,
            None => raise!(rt, TypeError, "\"lineterminator\" must be a string"),
        },
    };
    let quote = one_or_none(rt, "quotechar", quote, Some('"'))?;
    let quoting = quoting_of(rt, quoting)?;
    let skip_blanks = boolean(rt, skip, false)?;
    let strict = boolean(rt, strict, false)?;
    // The call says that there are no quotes, and not when: then never.
    let quoting = match (slot(args, 6), slot(args, 7)) {
        (Value::None, Value::Unbound) => Quoting::None,
        _ => quoting,
    };
    if quoting != Quoting::None && quote.is_none() {
        raise!(rt, TypeError, "quotechar must be set if quoting enabled");
    }
    if settings.get(3).is_some_and(|value| value.is_none()) {
        raise!(rt, TypeError, "lineterminator must be set");
    }
    rt.heap.add_native(Dialect {
        delimiter,
        doublequote,
        escape,
        terminator,
        quote,
        quoting,
        skip_blanks,
        strict,
    })
}

fn boolean(rt: &mut Runtime, value: Value, default: bool) -> Eval<bool> {
    if value.is_unbound() { Ok(default) } else { rt.truth(value) }
}

fn quoting_of(rt: &mut Runtime, value: Value) -> Eval<Quoting> {
    let number = match rt.heap.plain(value) {
        Value::Unbound => 0,
        Value::Int(number) => number,
        _ => raise!(rt, TypeError, "\"quoting\" must be an integer"),
    };
    Ok(match number {
        0 => Quoting::Minimal,
        1 => Quoting::All,
        2 => Quoting::NonNumeric,
        3 => Quoting::None,
        _ => raise!(rt, TypeError, "bad \"quoting\" value"),
    })
}

/// The only character of a `str`.
fn one(rt: &mut Runtime, name: &str, value: Value) -> Eval<char> {
    let mut chars = rt.heap.text(&value).unwrap_or("").chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(c),
        _ => raise!(rt, TypeError, "\"{name}\" must be a 1-character string"),
    }
}

fn one_or_none(
    rt: &mut Runtime,
    name: &str,
    value: Value,
    default: Option<char>,
) -> Eval<Option<char>> {
    match value {
        Value::Unbound => Ok(default),
        Value::None => Ok(None),
        value if rt.heap.text(&value).is_none() => {
            let kind = rt.type_name(value);
            raise!(rt, TypeError, "\"{name}\" must be string or None, not {kind}")
        }
        value => one(rt, name, value).map(Some),
    }
}
