//! What `Decimal` and `Context` objects hold; how an operation is run under a context.
//!
//! The current context is the session's, made on first use. Exceptions are Python's classes
//! (`stdlib-subset/decimal.py`): a trapped flag is turned into one there.
//!
//! May touch: `value`, `work`. Never: a state that outlives a session.

use num_bigint::{BigInt, Sign};

use super::coef::Coef;
use super::number::{Dec, Kind};
use super::operators;
use super::work::{MAX_PREC, Made, PREC_LONG, Rounding, Spent, Work, flag};
use crate::builtins::number;
use crate::modules::datetime::object::call_library;
use crate::raise;
use crate::value::native::QuickFn;
use crate::value::store::{self, Bad, Read, Writer};
use crate::value::types::{self, TypeId};
use crate::value::{Eval, Native, Runtime, Stop, Value};

/// `Decimal`
#[derive(Clone, Debug)]
pub struct Number(pub Dec, #[expect(dead_code, reason = "only its length matters")] Room);

/// Makes a [`Number`] 64 bytes long, which mimalloc has aligned blocks for: those of 48 bytes it
/// cuts from larger ones, which takes three times as long.
type Room = [u64; 2];

impl Native for Number {
    fn class(&self) -> TypeId {
        types::DECIMAL
    }
    fn trace(&self, _: &mut dyn FnMut(Value)) {}
    fn quick(&self) -> Option<QuickFn> {
        Some(operators::at_once)
    }
    fn bytes(&self) -> u64 {
        64 + if self.0.coef.bits() > 128 { self.0.coef.words() * 8 } else { 0 }
    }

    fn save(&self, out: &mut Writer) {
        let Dec { negative, kind, coef, exp } = &self.0;
        out.flag(*negative);
        out.byte(match kind {
            Kind::Finite => 0,
            Kind::Infinite => 1,
            Kind::Quiet => 2,
            Kind::Signaling => 3,
        });
        out.big(&coef.big().into());
        out.int(*exp);
    }
}

impl Number {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(64)?;
        let negative = r.flag()?;
        let kind = match r.byte()? {
            0 => Kind::Finite,
            1 => Kind::Infinite,
            2 => Kind::Quiet,
            3 => Kind::Signaling,
            _ => return Err(Bad::Wrong("a decimal")),
        };
        let digits = r.big()?.to_biguint().ok_or(Bad::Wrong("a decimal"))?;
        let coef = Coef::from_big(digits);
        let exp = r.int()?;
        // What the operators can make: MAX_EMAX and as many digits behind it.
        if exp.unsigned_abs() > 1 << 62 || (kind != Kind::Finite && exp != 0) {
            return Err(Bad::Wrong("a decimal"));
        }
        Ok(Box::new(Self(Dec { negative, kind, coef, exp }, Room::default())))
    }
}

/// `Context`
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// Digits.
    pub prec: i64,
    /// How results are rounded.
    pub rounding: Rounding,
    /// The smallest exponent.
    pub emin: i64,
    /// The largest.
    pub emax: i64,
    /// `E` or `e`.
    pub capitals: bool,
    /// As in IEEE formats.
    pub clamp: bool,
    /// What has been raised.
    pub flags: u32,
    /// What raises an exception.
    pub traps: u32,
}

impl Native for Context {
    fn class(&self) -> TypeId {
        types::DECIMAL_CONTEXT
    }
    fn trace(&self, _: &mut dyn FnMut(Value)) {}
    fn bytes(&self) -> u64 {
        64
    }

    fn save(&self, out: &mut Writer) {
        out.int(self.prec);
        out.size(Rounding::ALL.iter().position(|row| row.0 == self.rounding).unwrap_or(0));
        out.int(self.emin);
        out.int(self.emax);
        out.flag(self.capitals);
        out.flag(self.clamp);
        out.uint(u64::from(self.flags));
        out.uint(u64::from(self.traps));
    }
}

impl Context {
    /// Reads one.
    ///
    /// # Errors
    /// [`Bad`] if it is not as it must be.
    pub fn load(r: &mut store::Reader) -> Read<Box<dyn Native>> {
        r.pay(64)?;
        let prec = r.int()?;
        let rounding = Rounding::ALL.get(r.size()?).ok_or(Bad::Wrong("a context"))?.0;
        let (emin, emax) = (r.int()?, r.int()?);
        let within = (1..=MAX_PREC).contains(&prec)
            && (-MAX_PREC..=0).contains(&emin)
            && (0..=MAX_PREC).contains(&emax);
        if !within {
            return Err(Bad::Wrong("a context"));
        }
        let (capitals, clamp) = (r.flag()?, r.flag()?);
        let (flags, traps) = (r.uint32()?, r.uint32()?);
        Ok(Box::new(Self { prec, rounding, emin, emax, capitals, clamp, flags, traps }))
    }
}

/// What `DefaultContext` is at first.
pub const DEFAULT: Context = Context {
    prec: 28,
    rounding: Rounding::HalfEven,
    emin: -999_999,
    emax: 999_999,
    capitals: true,
    clamp: false,
    flags: 0,
    traps: flag::INVALID | flag::DIVISION_BY_ZERO | flag::OVERFLOW,
};

/// The name of the current context among a session's values.
pub const CURRENT: &str = "decimal.context";

/// The current context.
pub fn current(rt: &mut Runtime) -> Eval {
    if let Some(context) = rt.state.get(CURRENT) {
        return Ok(*context);
    }
    let first = super::context::default(rt)?;
    let context = rt.heap.add_native(Context { flags: 0, ..first })?;
    rt.state.insert(CURRENT, context);
    Ok(context)
}

/// Makes another context current.
pub fn set_current(rt: &mut Runtime, context: Value) {
    rt.effect();
    rt.state.insert(CURRENT, context);
}

/// The context of an argument that may be missing or `None`.
pub fn chosen(rt: &mut Runtime, context: Value) -> Eval {
    match context {
        Value::Unbound | Value::None => current(rt),
        _ if rt.heap.native::<Context>(context).is_some() => Ok(context),
        _ => raise!(rt, TypeError, "optional argument must be a context"),
    }
}

/// What a context says.
pub fn context(rt: &Runtime, value: Value) -> Context {
    rt.heap.native::<Context>(value).copied().unwrap_or(DEFAULT)
}

/// A context at work, with what is left of the budgets.
pub fn work(rt: &Runtime, context: &Context) -> Work {
    let meter = &rt.heap.meter;
    let steps = meter.steps_max().saturating_sub(meter.steps_used());
    let bytes = meter.bytes_max().saturating_sub(meter.bytes_used());
    Work {
        prec: context.prec as u64,
        rounding: context.rounding,
        emin: context.emin,
        emax: context.emax,
        clamp: context.clamp,
        status: 0,
        left: steps.saturating_mul(WORDS_A_STEP),
        words_max: bytes / 64,
        used: 0,
        cancel: (context.prec >= PREC_LONG).then(|| meter.cancel_handle()),
    }
}

/// Words touched for one step.
const WORDS_A_STEP: u64 = 16;

/// Runs an operation under a context: pays for it, keeps its flags, raises what is trapped.
pub fn run<T>(rt: &mut Runtime, value: Value, op: impl FnOnce(&mut Work) -> Made<T>) -> Eval<T> {
    let context = context(rt, value);
    let mut work = work(rt, &context);
    let result = op(&mut work);
    if work.used > 0 {
        rt.steps(work.used / WORDS_A_STEP)?;
    }
    let result = match result {
        Ok(result) => result,
        Err(Spent::Steps) => {
            rt.steps(u64::MAX / 4)?;
            return Err(Stop::Exhausted);
        }
        Err(Spent::Memory) => {
            rt.heap.charge(work.words_max.saturating_mul(64).max(1 << 50))?;
            return Err(Stop::Exhausted);
        }
        Err(Spent::Ended(reason)) => return Err(rt.heap.exhaust(reason)),
    };
    if work.status != 0 {
        signal(rt, value, work.status)?;
    }
    Ok(result)
}

/// Keeps flags in a context and raises what is trapped.
pub fn signal(rt: &mut Runtime, value: Value, status: u32) -> Eval<()> {
    let Some(context) = rt.heap.native_mut::<Context>(value) else { return Ok(()) };
    context.flags |= status;
    let trapped = status & context.traps;
    if trapped == 0 {
        return Ok(());
    }
    let exception = call_library(rt, "decimal", "_exception", &[Value::Int(i64::from(trapped))])?;
    Err(rt.raise_value(exception))
}

/// Makes a `Decimal`.
pub fn make(rt: &mut Runtime, dec: Dec) -> Eval {
    rt.heap.add_native(Number(dec, Room::default()))
}

/// Makes a `Decimal` of a class.
pub fn make_of(rt: &mut Runtime, class: Value, dec: Dec) -> Eval {
    let made = make(rt, dec)?;
    number::made_by(rt, class, types::DECIMAL, made)
}

/// The number inside a `Decimal`.
pub fn decimal(rt: &Runtime, value: Value) -> Option<Dec> {
    rt.heap.native::<Number>(value).map(|number| number.0.clone())
}

/// A whole number of Python's.
pub fn from_int(n: &BigInt) -> Dec {
    Dec::new(n.sign() == Sign::Minus, Coef::from_big(n.magnitude().clone()), 0)
}

/// The number inside a `Decimal` or an `int`; nothing else is an operand.
pub fn operand(rt: &mut Runtime, value: Value) -> Eval<Option<Dec>> {
    match value {
        Value::Int(n) => Ok(Some(Dec::from_i64(n))),
        Value::Bool(b) => Ok(Some(Dec::from_i64(i64::from(b)))),
        _ => {
            if let Some(found) = decimal(rt, value) {
                rt.steps(found.coef.words() / 8)?;
                return Ok(Some(found));
            }
            let Some(n) = number::big(&rt.heap, value) else { return Ok(None) };
            rt.steps(n.bits() / 512)?;
            Ok(Some(from_int(&n)))
        }
    }
}

/// The same; anything else is an error.
pub fn required(rt: &mut Runtime, value: Value) -> Eval<Dec> {
    match operand(rt, value)? {
        Some(dec) => Ok(dec),
        None => {
            let name = rt.type_name(value);
            raise!(rt, TypeError, "conversion from {name} to Decimal is not supported");
        }
    }
}

/// A float, exactly.
pub fn from_float(x: f64) -> Dec {
    if x.is_nan() {
        return Dec::nan().signed(x.is_sign_negative());
    }
    if x.is_infinite() {
        return Dec::infinity(x < 0.0);
    }
    let (mantissa, exponent) = crate::value::text::arith::decompose(x);
    let negative = x.is_sign_negative();
    if mantissa == 0 {
        return Dec::new(negative, Coef::ZERO, 0);
    }
    let zeros = i64::from(mantissa.trailing_zeros());
    let (mantissa, exponent) = (num_bigint::BigUint::from(mantissa >> zeros), exponent + zeros);
    if exponent >= 0 {
        return Dec::new(negative, Coef::from_big(mantissa << exponent), 0);
    }
    // m / 2**n is m * 5**n / 10**n.
    let five = num_bigint::BigUint::from(5u32).pow(exponent.unsigned_abs() as u32);
    Dec::new(negative, Coef::from_big(mantissa * five), exponent)
}

/// Text as `Decimal()` takes it; `None` if it is no number.
pub fn from_text(rt: &mut Runtime, value: Value) -> Eval<Option<Dec>> {
    let Some(text) = rt.heap.text_bytes(&value) else { return Ok(None) };
    let length = text.len() as u64;
    if length > 64 {
        let words = length / 19 + 1;
        let cost = words.saturating_mul(words.isqrt() * 8 + 1) / WORDS_A_STEP;
        number::room(rt, length * 4)?;
        rt.steps(cost)?;
    }
    let text = rt.heap.text(&value).unwrap_or("");
    let plain = text.bytes().all(|b| b.is_ascii_graphic() && b != b'_');
    if plain {
        return Ok(Dec::parse(text));
    }
    let space = |c: char| c.is_whitespace() || ('\x1c'..='\x1f').contains(&c);
    let cleaned: String = text
        .trim_matches(space)
        .chars()
        .filter(|c| *c != '_')
        .map(|c| match crate::value::text::unicode::decimal_value(c) {
            Some(digit) => char::from(b'0' + digit as u8),
            None => c,
        })
        .collect();
    Ok(if cleaned.is_ascii() { Dec::parse(&cleaned) } else { None })
}

/// Limits in which numbers are taken as they are.
pub fn exact_limits(work: &Work) -> Work {
    Work { emin: -MAX_PREC, emax: MAX_PREC, prec: MAX_PREC as u64, clamp: false, ..work.clone() }
}

/// A number as it is, if it lies within the largest limits there are.
pub fn exact(rt: &mut Runtime, value: Value, dec: Option<Dec>) -> Eval<Dec> {
    let dec = match dec {
        Some(dec @ Dec { kind: Kind::Finite, coef: Coef::Small(_), exp: -999..=999, .. }) => {
            return Ok(dec);
        }
        dec => dec,
    };
    run(rt, value, |w| {
        let Some(dec) = dec else { return Ok(w.invalid(flag::CONVERSION_SYNTAX)) };
        let mut wide = exact_limits(w);
        wide.status = 0;
        let finished = wide.finish(dec.clone())?;
        if wide.status & (flag::INEXACT | flag::ROUNDED | flag::CLAMPED) != 0 {
            return Ok(w.invalid(flag::INVALID_OPERATION));
        }
        Ok(if dec.is_finite() { finished } else { dec })
    })
}
