//! `csv.reader`'s object: asks for lines until a row is whole.
//!
//! May touch: `value`, `builtins`' helpers. Never: frames.

use super::dialect::{self, Dialect};
use super::parse::{Field, Parser, State};
use super::{error, limit};
use crate::builtins::iterators::{ITER, stop_iteration};
use crate::builtins::pull::slot;
use crate::value::builtin::{function, task};
use crate::value::obj::GetSet;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{
    Builtin, Eval, Input, Method, Native, Runtime, Step, Stop, Task, TypeRows, Value, Want,
};

/// A reader of rows.
#[derive(Debug)]
struct Reader {
    /// The iterator that gives lines.
    lines: Value,
    dialect: Value,
    settings: Dialect,
    line: i64,
    parser: Parser,
    /// Bytes that were paid for the row that is being read.
    paid: u64,
}

impl Native for Reader {
    fn class(&self) -> TypeId {
        types::CSV_READER
    }

    fn trace(&self, see: &mut dyn FnMut(Value)) {
        see(self.lines);
        see(self.dialect);
    }

    fn bytes(&self) -> u64 {
        192 + self.paid
    }

    fn save(&self, out: &mut Writer) {
        out.all(&[self.lines, self.dialect]);
        self.settings.save(out);
        out.int(self.line);
        self.parser.save_state(out);
        out.uint(self.paid);
    }
}

impl Reader {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(192)?;
        let [lines, dialect] = r.array()?;
        let settings = Dialect::read(r)?;
        let line = r.int()?;
        let parser = Parser::load_state(r)?;
        let paid = r.uint()?;
        // It is given back when the row is whole.
        if paid > 1 << 40 || line == i64::MAX {
            return Err(Bad::Wrong("a csv reader"));
        }
        Ok(Box::new(Self { lines, dialect, settings, line, parser, paid }))
    }
}

/// `_make_reader`
pub const MAKE: Builtin = function(
    "_make_reader(lines, dialect, /)",
    "A reader of the rows in an iterator's lines.",
    |rt, args| {
        let settings = dialect::get(rt, slot(args, 1))?;
        rt.heap.add_native(Reader {
            lines: slot(args, 0),
            dialect: slot(args, 1),
            settings,
            line: 0,
            parser: Parser::default(),
            paid: 0,
        })
    },
);

/// What a reader can do.
pub static ROWS: TypeRows = TypeRows {
    id: types::CSV_READER,
    doc: "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin \
          CSV format.\n",
    new: None,
    methods: &[
        ITER,
        task(
            "__next__(self, /)",
            "Implement next(self).",
            Method::Instance,
            &Task::new("csv.reader.__next__", 1, next),
        ),
    ],
    getset: &[
        GetSet {
            name: "line_num",
            get: |rt, this| {
                Ok(Value::Int(rt.heap.native::<Reader>(this).map_or(0, |reader| reader.line)))
            },
            set: None,
        },
        GetSet {
            name: "dialect",
            get: |rt, this| {
                Ok(rt.heap.native::<Reader>(this).map_or(Value::None, |reader| reader.dialect))
            },
            set: None,
        },
    ],
};

fn inside<'a>(rt: &'a mut Runtime, this: Value) -> Eval<&'a mut Reader> {
    rt.core.heap.native_mut::<Reader>(this).ok_or(Stop::Flat)
}

fn next(rt: &mut Runtime, state: &mut [Value], input: Input) -> Step {
    let this = slot(state, 0);
    let mut input = input;
    if let Input::Start = input {
        forget(rt, this)?;
    }
    loop {
        let lines = inside(rt, this)?.lines;
        let line = match input {
            Input::Value(line) => Some(line),
            Input::Exhausted => None,
            _ => match rt.core.next_native(lines) {
                Ok(line) => line,
                Err(Stop::Flat) => return Ok(Want::Next(lines)),
                Err(stop) => return Err(stop),
            },
        };
        input = Input::Start;
        rt.effect();
        let whole = match line {
            Some(line) => read(rt, this, line)?,
            None => {
                let reader = inside(rt, this)?;
                match reader.parser.finish(&reader.settings) {
                    Ok(true) => true,
                    Ok(false) => return Err(stop_iteration(rt)),
                    Err(wrong) => return Err(error(rt, &wrong)),
                }
            }
        };
        if whole {
            return row(rt, this).map(Want::Done);
        }
    }
}

/// Reads a line: whether the row is whole.
fn read(rt: &mut Runtime, this: Value, line: Value) -> Eval<bool> {
    let Some(text) = rt.heap.text(&line) else {
        let name = rt.type_name(line);
        let message = format!(
            "iterator should return strings, not {name} (the file should be opened in text mode)"
        );
        return Err(error(rt, &message));
    };
    let bytes = text.len() as u64;
    rt.steps(bytes / 16 + 1)?;
    // The text of the fields, and at most one field for every character.
    let price = bytes * 2 + 64;
    rt.heap.charge(price)?;
    let text = rt.heap.text(&line).unwrap_or("").to_owned();
    let most = limit(rt);
    let reader = inside(rt, this)?;
    reader.paid += price;
    reader.line += 1;
    match reader.parser.line(&text, &reader.settings, most) {
        Ok(whole) => Ok(whole),
        Err(wrong) => {
            reader.parser.state = State::Row;
            Err(error(rt, &wrong))
        }
    }
}

/// Forgets what is left of a row.
fn forget(rt: &mut Runtime, this: Value) -> Eval<()> {
    let reader = inside(rt, this)?;
    reader.parser.reset();
    let paid = std::mem::take(&mut reader.paid);
    rt.heap.meter.release(paid);
    Ok(())
}

/// The row that was read, as a list.
fn row(rt: &mut Runtime, this: Value) -> Eval {
    let fields: Vec<Field> = std::mem::take(&mut inside(rt, this)?.parser.row);
    let list = rt.heap.list(Vec::new())?;
    rt.keep(list);
    rt.heap.list_reserve(list, fields.len())?;
    for (text, number) in fields {
        let item = rt.heap.string(text)?;
        let item = if number {
            rt.keep(item);
            rt.call(types::FLOAT.value(), &[item])?
        } else {
            item
        };
        rt.heap.list_push(list, item)?;
    }
    forget(rt, this)?;
    Ok(list)
}

/// What reads one from a snapshot.
pub const LOAD: store::LoadNative = Reader::load;
