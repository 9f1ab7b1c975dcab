//! What must hold for any bytes at all, one function a boundary.
//!
//! The fuzz targets feed these with libFuzzer's bytes; `tests/seeds.rs` with the seeds and their
//! mutants, on any toolchain. A check panics when something does not hold; that the code under it
//! does not panic, hang or overflow is checked by running it.
//!
//! May touch: the library. Never: libFuzzer, files, clocks.

use std::sync::{Arc, OnceLock};

use coldframe::budget::Limits;
use coldframe::policy::{self, Policy};
use coldframe::report::{self, Style};
use coldframe::session::shape::Shape;
use coldframe::session::snapshot::Replay;
use coldframe::session::{CompileError, Ending, Key, Program, Sandbox, Snapshot};
use coldframe::source::Source;
use coldframe::syntax::{self, Mode};
use coldframe::value::text::format_spec::{self, Spec, Target};
use coldframe::value::text::ints::{IntRef, ParsedInt};
use coldframe::value::text::{
    bytestrings, codecs, complexes, floats, ints, percent, repr, str_format, strings,
};

/// Sizes above which a format is not carried out: its caller would have been refused the memory.
const OUTPUT_MAX: usize = 1 << 16;

/// Any bytes as a source.
pub fn syntax(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes("fuzz.py", bytes) else { return };
    for mode in [Mode::Module, Mode::Expression, Mode::Function] {
        match syntax::parse(&source, mode, &syntax::Limits::default()) {
            Ok(parsed) => {
                assert!(parsed.depth() <= syntax::Limits::default().nesting_max);
                assert!(mode != Mode::Expression || parsed.body().len() == 1);
                for statement in parsed.body() {
                    let span = syntax::span(statement);
                    assert!(span.start <= span.end);
                    assert!(span.end as usize <= source.text().len());
                    assert!(!source.slice(span).is_empty());
                }
            }
            Err(error) => {
                let shown = error.render(&source);
                assert!(shown.contains(error.type_name()));
                assert!(error.line <= source.line_count());
                assert!(error.span.start as usize <= source.text().len());
            }
        }
    }
}

/// Any program before every profile.
pub fn policy(bytes: &[u8]) {
    let Ok(source) = Source::from_bytes("fuzz.py", bytes) else { return };
    let source = Arc::new(source);
    let verdict = |name: &str| -> Option<bool> {
        let policy = Policy::named(name)?;
        let mode = match policy.shape() {
            policy::Shape::Expression => Mode::Expression,
            policy::Shape::Function => Mode::Function,
            _ => Mode::Module,
        };
        let parsed = syntax::parse(&source, mode, &syntax::Limits::default()).ok()?;
        let module = policy::Module::main(source.clone(), parsed);
        let catalog = policy::Powerless {
            modules: &["math", "json", "collections", "collections.abc", "typing"],
            builtins: &["print", "len", "range", "getattr", "int", "str", "super"],
        };
        match policy::check(vec![module], &Arc::new(policy), &catalog) {
            Ok(cleared) => {
                // What is free is sorted, or it could not be looked up.
                assert!(cleared.free_names(0).is_sorted());
                Some(true)
            }
            Err(rejections) => {
                assert!(rejections.len() <= policy::REJECTIONS_MAX);
                show(&rejections, &source);
                Some(false)
            }
        }
    };
    let standard = verdict("standard");
    let strict = verdict("strict");
    // What is stricter accepts no more.
    assert!(strict != Some(true) || standard == Some(true));
    for name in ["expression", "function"] {
        verdict(name);
    }
}

/// Rejections in every format: text without control characters, JSON that can be read.
fn show(rejections: &[policy::Rejection], source: &Source) {
    let mut findings = report::Findings::new(Style::default());
    findings.reject(rejections, &[source]);
    let text = findings.text();
    assert!(!text.is_empty());
    assert!(!text.chars().any(|c| c.is_control() && c != '\n'), "{text:?}");
    for json in [findings.json(), findings.sarif()] {
        serde_json::from_str::<serde_json::Value>(&json).expect("a machine can read it");
    }
}

/// Any bytes as numbers, formats and encodings: the first line is a format, the rest its argument.
pub fn text(bytes: &[u8]) {
    let whole = String::from_utf8_lossy(bytes);
    let (format, argument) = whole.split_once('\n').unwrap_or((&whole, ""));
    let int = integers(&whole, argument);
    let float = fractions(&whole, argument);
    specs(format, argument, &int, float);
    percents(format, argument, &int, float);
    fields(&whole);
    encodings(bytes, &whole);
    searches(format, argument);
    byte_searches(bytes);
}

fn big(n: &ParsedInt) -> IntRef<'_> {
    match n {
        ParsedInt::Small(n) => IntRef::Small(*n),
        ParsedInt::Big(n) => IntRef::Big(n),
    }
}

fn integers(whole: &str, argument: &str) -> ParsedInt {
    for base in [0, 2, 8, 10, 16, 36] {
        let limit = ints::MAX_STR_DIGITS;
        let _ = ints::parse_int_bytes(whole.as_bytes(), base, limit);
        let Ok(n) = ints::parse_int(whole, base, limit) else { continue };
        let Ok(shown) = ints::int_to_str(big(&n), limit) else { continue };
        assert_eq!(ints::parse_int(&shown, 10, limit).as_ref(), Ok(&n));
        let bits = big(&n).bits();
        assert!(shown.len() as u64 <= ints::int_to_str_digits(bits));
        for base in [2, 8, 16] {
            let text = ints::int_with_prefix(big(&n), base);
            assert_eq!(ints::parse_int(&text, 0, limit).as_ref(), Ok(&n));
        }
    }
    let fallback = ParsedInt::Small(argument.len() as i64 - 3);
    ints::parse_int(argument, 10, ints::MAX_STR_DIGITS).unwrap_or(fallback)
}

fn fractions(whole: &str, argument: &str) -> f64 {
    let same = |a: f64, b: f64| a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan();
    let mut last = 0.5;
    for text in [whole, argument] {
        if let Some(x) = floats::parse_float(text) {
            let shown = floats::repr_float(x);
            assert!(floats::parse_float(&shown).is_some_and(|again| same(again, x)), "{shown}");
            let hex = floats::float_hex(x);
            assert!(floats::float_fromhex(&hex).is_ok_and(|again| same(again, x)), "{hex}");
            for digits in [-400, -2, 0, 3, 17, 400] {
                let _ = floats::round_to(x, digits);
            }
            last = x;
        } else {
            let _ = floats::float_error(text);
        }
        if let Ok(z) = complexes::parse_complex(text) {
            let shown = complexes::repr_complex(z);
            let again = complexes::parse_complex(&shown).expect("what was written can be read");
            assert!(same(again.1, z.1), "{shown}");
            let _ = complexes::complex_abs(z);
            let _ = complexes::complex_pow(z, (last, 1.5));
            let _ = complexes::complex_div(z, (last, 0.0));
        }
        let _ = floats::float_fromhex(text);
    }
    last
}

fn specs(format: &str, argument: &str, int: &ParsedInt, float: f64) {
    let digits = ints::int_to_str_digits(big(int).bits()) as usize;
    if let Ok(spec) = Spec::parse(format, Target::Str, "str")
        && spec.output_size(argument.len()) <= OUTPUT_MAX
        && let Ok(text) = format_spec::format_str(argument, &spec)
    {
        assert!(text.len() <= spec.output_size(argument.len()));
    }
    if let Ok(spec) = Spec::parse(format, Target::Int, "int") {
        // In base 2 an int has as many digits as bits.
        let size = spec.output_size(digits.max(big(int).bits() as usize));
        if size <= OUTPUT_MAX
            && let Ok(text) = format_spec::format_int(big(int), &spec, "int", ints::MAX_STR_DIGITS)
        {
            assert!(text.len() <= size, "{format:?} {} > {size}", text.len());
        }
    }
    if let Ok(spec) = Spec::parse(format, Target::Float, "float")
        && spec.output_size(0) <= OUTPUT_MAX
    {
        if let Ok(text) = format_spec::format_float(float, &spec) {
            assert!(text.len() <= spec.output_size(0), "{format:?} of {float}: {}", text.len());
        }
        let _ = format_spec::format_complex(float, -float, &spec);
    }
}

fn percents(format: &str, argument: &str, int: &ParsedInt, float: f64) {
    for mapping in [false, true] {
        for piece in percent::Pieces::new(format, mapping) {
            let Ok(percent::Piece::Conversion(conversion)) = piece else { continue };
            let Ok(wants) = conversion.wants(false) else { continue };
            let format = conversion.format(None, None);
            let digits = big(int).bits() as usize + 1;
            if format.output_size(argument.len().max(digits)) > OUTPUT_MAX {
                continue;
            }
            let (text, length) = match wants {
                percent::Wants::Number | percent::Wants::Integer => {
                    let text = percent::format_int(big(int), &format, ints::MAX_STR_DIGITS);
                    (text.unwrap_or_default(), digits)
                }
                percent::Wants::Float => (percent::format_float(float, &format), 0),
                _ => (percent::format_text(argument, &format), argument.len()),
            };
            assert!(text.len() <= format.output_size(length));
            let _ = percent::format_bytes(argument.as_bytes(), &format);
        }
        for piece in percent::Pieces::new(format.as_bytes(), mapping) {
            if let Ok(percent::Piece::Conversion(conversion)) = piece {
                let _ = conversion.wants(true);
            }
        }
    }
}

fn fields(text: &str) {
    fn read(text: &str, auto: &mut str_format::AutoNumber, depth: usize) {
        for piece in str_format::Pieces::new(text).flatten() {
            let Some(field) = piece.field else { continue };
            if let Some(letter) = field.conversion {
                let _ = str_format::conversion(letter);
            }
            if let Ok(name) = str_format::FieldName::parse(field.name, Some(auto)) {
                name.path.for_each(drop);
            }
            let _ = str_format::FieldName::parse(field.name, None);
            if field.nested && depth < str_format::MAX_DEPTH {
                read(field.spec, auto, depth + 1);
            }
        }
    }
    read(text, &mut str_format::AutoNumber::default(), 1);
}

fn encodings(bytes: &[u8], text: &str) {
    const CODECS: &[&str] =
        &["utf-8", "ascii", "latin-1", "utf-16", "utf-32", "cp1252", "utf-16-be"];
    const ERRORS: &[&str] = &["strict", "ignore", "replace", "backslashreplace"];
    for codec in CODECS {
        for errors in ERRORS {
            match codecs::decode(bytes, codec, errors) {
                Ok(text) => assert!(text.len() <= codecs::decode_size(bytes.len())),
                Err(error) => drop(error.to_string()),
            }
            match codecs::encode(text, codec, errors) {
                Ok(bytes) => {
                    assert!(bytes.len() <= codecs::encode_size(text.len(), errors));
                    if *errors == "strict" {
                        assert_eq!(codecs::decode(&bytes, codec, "strict").as_deref(), Ok(text));
                    }
                }
                Err(error) => drop(error.to_string()),
            }
        }
    }
    let _ = codecs::check_encoding(text);
    let shown = repr::repr_str(text);
    assert!(shown.len() <= repr::repr_size(text.len()), "{shown}");
    assert!(repr::ascii_str(text).is_ascii());
    assert!(repr::repr_bytes(bytes).is_ascii());
    let hex = bytestrings::hex(bytes, None, 1);
    assert_eq!(bytestrings::from_hex(&hex).as_deref(), Ok(bytes));
    let _ = bytestrings::from_hex(text);
}

fn searches(needle: &str, text: &str) {
    let all = strings::Bounds { start: None, end: Some(i64::MAX) };
    let count = strings::count(text, needle, all);
    let changed = strings::replace(text, needle, "<>", -1);
    let found = strings::count(text, needle, strings::Bounds::default());
    assert_eq!(changed.len(), strings::replaced_size(text.len(), needle.len(), 2, found));
    if !needle.is_empty() {
        let parts = strings::split(text, needle, -1).map(|parts| parts.count());
        assert_eq!(parts, Ok(count + 1));
        let parts = strings::rsplit(text, needle, -1).map(|parts| parts.count());
        assert_eq!(parts, Ok(count + 1));
        assert_eq!(strings::find(text, needle, all).is_some(), count > 0);
        assert_eq!(strings::rfind(text, needle, all).is_some(), count > 0);
        assert_eq!(
            strings::partition(text, needle).map(|parts| parts.concat()).as_deref(),
            Ok(text)
        );
        assert_eq!(
            strings::rpartition(text, needle).map(|parts| parts.concat()).as_deref(),
            Ok(text)
        );
    }
    assert_eq!(strings::splitlines(text, true).collect::<String>(), text);
    assert_eq!(strings::split_space(text, -1).count(), strings::rsplit_space(text, -1).count());
    assert!(strings::expand_tabs(text, 3).len() <= strings::expand_tabs_size(text, 3));
    let width = needle.len() as i64;
    assert!(strings::center(text, width, '·').len() <= strings::pad_size(text, width, '·'));
    assert!(strings::zfill(text, width).len() <= strings::pad_size(text, width, '0'));
    for ends in [strings::Ends::Both, strings::Ends::Left, strings::Ends::Right] {
        assert!(strings::strip(text, Some(needle), ends).len() <= text.len());
    }
}

fn byte_searches(bytes: &[u8]) {
    let (needle, text) = bytes.split_at(bytes.len().min(2));
    let all = strings::Bounds { start: Some(-100), end: None };
    let count = bytestrings::count(text, needle, all);
    let changed = bytestrings::replace(text, needle, b"<>", -1);
    assert_eq!(changed.len(), bytestrings::replace_size(text, needle, b"<>", -1));
    if !needle.is_empty() {
        let parts = bytestrings::split(text, needle, -1).map(|parts| parts.count());
        assert_eq!(parts, Ok(count + 1));
    }
    assert_eq!(bytestrings::splitlines(text, true).collect::<Vec<_>>().concat(), text);
    assert!(bytestrings::expand_tabs(text, 3).len() <= bytestrings::expand_tabs_size(text, 3));
}

/// Any program under tiny budgets.
pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let program = match Program::compile("fuzz.py", text, &Policy::standard()) {
        Ok(program) => program,
        Err(CompileError::Syntax(..) | CompileError::Rejected(..)) => return,
        Err(_) => return,
    };
    let limits = Limits {
        steps_max: 20_000,
        bytes_max: 4 << 20,
        depth_max: 300,
        output_max: 4096,
        int_bits_max: 1 << 16,
        ..Limits::default()
    };
    let mut seen = None;
    for (collect, flat) in [(false, false), (true, true), (false, false)] {
        // To collect at every safe point is slow, and nobody pays for it.
        let steps_max = if collect { 2_000 } else { limits.steps_max };
        let mut sandbox = Sandbox::new().limits(Limits { steps_max, ..limits.clone() });
        sandbox.collect_always = collect;
        sandbox.flat_always = flat;
        let report = sandbox.session(&program, Nowhere).run();
        assert!(!matches!(report.ending, Ending::Internal { .. }), "{:?}", report.ending);
        assert!(report.output <= limits.output_max);
        assert!(report.bytes_peak <= limits.bytes_max);
        if collect || flat {
            continue;
        }
        // The same in, the same out.
        let end = (report.ending, report.steps, report.output);
        assert!(seen.as_ref().is_none_or(|before| *before == end), "{seen:?} then {end:?}");
        seen = Some(end);
    }
}

/// What the library reads, one expression a line: `a` is the text's first line, `b` the rest.
const READERS: &str = include_str!("readers.py");

/// Texts before the parsers of the library. The first byte chooses one of [`READERS`].
pub fn library(bytes: &[u8]) {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    let Some((which, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let (a, b) = text.split_once('\n').unwrap_or((&text, ""));
    let limits = Limits {
        steps_max: 200_000,
        bytes_max: 8 << 20,
        depth_max: 300,
        output_max: 4096,
        int_bits_max: 1 << 16,
        ..Limits::default()
    };
    let mut sandbox = Sandbox::new().limits(limits.clone());
    let given = sandbox
        .input("which", which)
        .and_then(|sandbox| sandbox.input("a", a))
        .and_then(|sandbox| sandbox.input("b", b));
    given.expect("numbers and texts can be given");
    let program = PROGRAM.get_or_init(|| {
        Program::compile_for("readers.py", READERS, &Policy::standard(), &sandbox)
            .expect("the readers are an ordinary program")
    });
    let report = sandbox.session(program, Nowhere).run();
    assert!(
        matches!(report.ending, Ending::Done | Ending::Exhausted { .. }),
        "{:?}",
        report.ending
    );
    assert!(report.bytes_peak <= limits.bytes_max);
}

/// Any data that a host gives, in every shape: it is what it was when it comes back.
pub fn data(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<serde_json::Value>(bytes) else { return };
    for shape in [Shape::new(false, false), Shape::new(false, true), Shape::new(true, false)] {
        let limits = Limits { steps_max: 200_000, bytes_max: 8 << 20, ..Limits::default() };
        let mut sandbox = Sandbox::new().limits(limits).input_shape(shape);
        if sandbox.input("given", &value).is_err() {
            continue;
        }
        let source = "text = repr(given)\ngiven";
        let program = Program::compile_for("data.py", source, &Policy::standard(), &sandbox);
        let program = program.expect("an ordinary program");
        let report = sandbox.session(&program, Nowhere).run_json();
        assert!(!matches!(report.ending, Ending::Internal { .. }), "{:?}", report.ending);
    }
}

/// Output that nobody reads.
struct Nowhere;

impl coldframe::value::runtime::Sink for Nowhere {
    fn write(&mut self, _text: &str, _error: bool) {}
}

/// Holds a little of everything while it is paused.
const PAUSED: &str = "\
import collections, itertools, re, datetime, decimal, random

class Visit:
    count = 0
    def __init__(self, place):
        self.place, self.past = place, None
    def __lt__(self, other):
        return self.place < other.place

def visits(places):
    for place in places:
        try:
            yield Visit(place)
        except GeneratorExit as error:
            raise
        finally:
            seen.add(place)

def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step

seen, notes, step = set(), collections.defaultdict(list), counter()
stream = random.Random(1)
window = collections.deque(maxlen=3)
pattern = re.compile(r'(\\w+)-(\\d+)')
both = itertools.zip_longest(visits(['Rome', 'Oslo', 'Kyiv']), itertools.count(10 ** 20))
for turn in range(50):
    try:
        visit, number = next(both)
        visit = visit or Visit('nowhere')
        visit.past = visit, notes
        notes[visit.place].append((visit, number, 1.5, b'bytes', decimal.Decimal('0.1')))
        window.append(datetime.date(2026, 1, 1 + turn % 28))
        {}[turn % 3]
    except KeyError as error:
        kept = error, sorted([visit, Visit('a')]), step(turn), stream.random()
    found = [pattern.match(f'{word}-{turn}') for word in ['a', 'b'] if turn % 2]
    total = sum(map(lambda m: int(m[2]), found)) + sum(n for n in range(turn))
";

/// The program, and snapshots of it where it stood after so many steps.
fn paused() -> &'static (Program, Vec<Vec<u8>>) {
    static PROGRAM: OnceLock<(Program, Vec<Vec<u8>>)> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let program =
            Program::compile("paused.py", PAUSED, &Policy::standard()).expect("it is harmless");
        let mut session = snapshots().session(&program, |_: &str| {});
        let save = |steps| {
            session.run_slice(steps);
            session.save(&Key::new([1; 32])).expect("it is paused")
        };
        let all = [900, 40, 41, 300, 7].map(save).into();
        (program, all)
    })
}

fn snapshots() -> Sandbox {
    Sandbox::new().limits(Limits { steps_max: 20_000, bytes_max: 1 << 21, ..Limits::default() })
}

/// Any bytes as a snapshot; or, after a first byte that says of which, as changes to one: pieces of
/// three bytes, place and what is there.
pub fn snapshot(bytes: &[u8]) {
    let (program, all) = paused();
    let mut forged = Vec::new();
    match bytes.split_first() {
        Some((first, changes)) if all.len() > usize::from(*first % 8) => {
            forged.clone_from(&all[usize::from(*first % 8)]);
            let (changes, cut) = changes.as_chunks::<3>();
            for [high, low, byte] in changes {
                let at = usize::from(u16::from_be_bytes([*high, *low])) % forged.len();
                forged[at] = *byte;
            }
            if let [_, cut] = cut {
                forged.truncate(forged.len() - usize::from(*cut));
            }
        }
        _ => forged.extend_from_slice(bytes),
    }
    let Ok(snapshot) = Snapshot::open_unsigned(&forged) else { return };
    let Ok(mut session) = snapshots().resume(&snapshot, program, |_: &str| {}, &Replay) else {
        return;
    };
    let _ = session.save(&Key::new([1; 32]));
    let ending = session.run().ending;
    assert!(!matches!(ending, Ending::Internal { .. }), "{ending:?}");
}
