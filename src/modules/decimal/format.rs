//! `format(decimal, spec)`
//!
//! May touch: `basic`, `object`. Never: a locale but "C".

use super::coef::Coef;
use super::number::{Dec, Kind};
use super::object::{self, current, required, run};
use super::work::{Made, Work};
use crate::builtins::number::{arg, room};
use crate::raise;
use crate::value::{Eval, Runtime, Value};

/// A format specification.
struct Spec {
    fill: char,
    align: char,
    sign: char,
    no_negative_zero: bool,
    zero: bool,
    width: u64,
    comma: bool,
    precision: Option<u64>,
    kind: char,
}

/// `[[fill]align][sign][z][0][width][,][.precision][type]`
fn parse(text: &str) -> Option<Spec> {
    let chars: Vec<char> = text.chars().collect();
    let mut at = 0;
    let is_align = |c: Option<&char>| matches!(c, Some('<' | '>' | '=' | '^'));
    let mut spec = Spec {
        fill: ' ',
        align: '>',
        sign: '-',
        no_negative_zero: false,
        zero: false,
        width: 0,
        comma: false,
        precision: None,
        kind: '\0',
    };
    let mut aligned = false;
    if is_align(chars.get(1)) {
        (spec.fill, spec.align, aligned) = (chars[0], chars[1], true);
        at = 2;
    } else if is_align(chars.first()) {
        (spec.align, aligned) = (chars[0], true);
        at = 1;
    }
    if let Some(sign @ ('+' | '-' | ' ')) = chars.get(at) {
        spec.sign = *sign;
        at += 1;
    }
    if chars.get(at) == Some(&'z') {
        spec.no_negative_zero = true;
        at += 1;
    }
    if chars.get(at) == Some(&'0') {
        if aligned {
            return None;
        }
        (spec.zero, spec.fill, spec.align) = (true, '0', '=');
        at += 1;
    }
    let number = |at: &mut usize| -> Option<u64> {
        let from = *at;
        while chars.get(*at).is_some_and(char::is_ascii_digit) {
            *at += 1;
        }
        chars[from..*at].iter().collect::<String>().parse().ok()
    };
    if chars.get(at).is_some_and(char::is_ascii_digit) {
        spec.width = number(&mut at).filter(|n| *n < 1 << 40)?;
    }
    if chars.get(at) == Some(&',') {
        spec.comma = true;
        at += 1;
    }
    if chars.get(at) == Some(&'.') {
        at += 1;
        spec.precision = Some(number(&mut at).filter(|n| *n < 1 << 40)?);
    }
    if let Some(kind @ ('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' | 'n')) = chars.get(at) {
        spec.kind = *kind;
        at += 1;
    }
    if spec.kind == 'n' {
        if spec.comma {
            return None;
        }
        spec.kind = 'g';
    }
    (at == chars.len()).then_some(spec)
}

/// `format(decimal, spec)`
pub fn format(rt: &mut Runtime, args: &[Value]) -> Eval {
    let Some(text) = rt.heap.text(&arg(args, 1)).map(str::to_owned) else {
        raise!(rt, TypeError, "format arg must be str");
    };
    let dec = required(rt, arg(args, 0))?;
    let context = current(rt)?;
    let capitals = object::context(rt, context).capitals;
    if text.is_empty() {
        let text = super::methods::shown(rt, &dec, false, capitals)?;
        return rt.heap.string(text);
    }
    let Some(mut spec) = parse(&text) else { raise!(rt, ValueError, "invalid format string") };
    if spec.kind == '\0' {
        spec.kind = if capitals { 'G' } else { 'g' };
    }
    let size = match spec.kind {
        'f' | 'F' | '%' => dec.exp.unsigned_abs().max(dec.coef.digits()),
        _ => 0,
    };
    let digits = spec.precision.unwrap_or(0).saturating_add(dec.coef.digits()).saturating_add(size);
    room(rt, spec.width.saturating_mul(4).saturating_add(digits.saturating_mul(2)))?;
    let rounded = run(rt, context, |w| {
        let result = round(w, dec.clone(), &spec);
        w.status = 0;
        result
    })?;
    let text = layout(&rounded, &spec);
    rt.heap.string(text)
}

/// Rounds to what is shown.
fn round(w: &mut Work, mut dec: Dec, spec: &Spec) -> Made {
    if !dec.is_finite() {
        return Ok(dec);
    }
    if spec.kind == '%' {
        dec.exp = dec.exp.saturating_add(2);
    }
    let digits = dec.coef.digits();
    let fixed = matches!(spec.kind, 'f' | 'F' | '%');
    if let Some(precision) = spec.precision {
        match spec.kind {
            'e' | 'E' => dec = to_digits(w, dec, precision + 1)?,
            _ if fixed => dec = to_exponent(w, dec, -(precision as i64))?,
            _ if digits > precision.max(1) => dec = to_digits(w, dec, precision.max(1))?,
            _ => {}
        }
    }
    if fixed && dec.coef.is_zero() && dec.exp > 0 {
        dec.exp = 0;
    }
    if spec.no_negative_zero && dec.coef.is_zero() {
        dec.negative = false;
    }
    Ok(dec)
}

/// Exactly so many digits.
fn to_digits(w: &mut Work, dec: Dec, digits: u64) -> Made {
    if dec.coef.is_zero() {
        return Ok(dec);
    }
    let exp = dec.adjusted() + 1 - digits as i64;
    let result = to_exponent(w, dec, exp)?;
    if result.coef.digits() > digits {
        return to_exponent(w, result, exp + 1);
    }
    Ok(result)
}

fn to_exponent(w: &mut Work, dec: Dec, exp: i64) -> Made {
    if dec.coef.is_zero() {
        return Ok(Dec { exp, ..dec });
    }
    let shift = dec.exp.saturating_sub(exp);
    let coef = if shift >= 0 {
        w.pay_digits(dec.coef.digits().saturating_add(shift as u64))?;
        dec.coef.shift_left(shift as u64)
    } else {
        w.cut(&dec.coef, shift.unsigned_abs(), dec.negative)?.0
    };
    Ok(Dec { coef, exp, ..dec })
}

fn layout(dec: &Dec, spec: &Spec) -> String {
    let sign = match (dec.negative, spec.sign) {
        (true, _) => "-",
        (false, '+') => "+",
        (false, ' ') => " ",
        _ => "",
    };
    if dec.kind != Kind::Finite {
        let mut body = dec.clone().signed(false).text(false, true);
        if spec.kind == '%' {
            body.push('%');
        }
        let fill = if spec.zero { ' ' } else { spec.fill };
        let align = if spec.zero { '>' } else { spec.align };
        return aligned(sign, &body, fill, align, spec.width);
    }
    let digits = dec.coef.text();
    let length = digits.len() as i64;
    let left = dec.exp.saturating_add(length);
    let point = match spec.kind {
        'e' | 'E' => match spec.precision {
            Some(precision) if dec.coef == Coef::ZERO => 1 - precision as i64,
            _ => 1,
        },
        'f' | 'F' | '%' => left,
        _ if dec.exp <= 0 && left > -6 => left,
        _ => 1,
    };
    let (mut whole, part) = if point < 0 {
        ("0".to_owned(), format!("{}{digits}", "0".repeat(point.unsigned_abs() as usize)))
    } else if point > length {
        (format!("{digits}{}", "0".repeat((point - length) as usize)), String::new())
    } else {
        let (whole, part) = digits.split_at(point as usize);
        (if whole.is_empty() { "0".to_owned() } else { whole.to_owned() }, part.to_owned())
    };
    let mut tail = if part.is_empty() { String::new() } else { format!(".{part}") };
    let exponent = left - point;
    if exponent != 0 || matches!(spec.kind, 'e' | 'E') {
        let letter = if spec.kind.is_ascii_uppercase() { 'E' } else { 'e' };
        tail.push_str(&format!("{letter}{exponent:+}"));
    }
    if spec.kind == '%' {
        tail.push('%');
    }
    let least = match spec.zero || spec.align == '=' && spec.fill == '0' {
        true => spec.width.saturating_sub((tail.len() + sign.len()) as u64),
        false => 0,
    };
    if spec.comma {
        whole = grouped(&whole, least);
    } else if (whole.len() as u64) < least {
        whole = "0".repeat((least - whole.len() as u64) as usize) + &whole;
    }
    aligned(sign, &(whole + &tail), spec.fill, spec.align, spec.width)
}

/// Digits in groups of three, with zeros in front up to a width.
fn grouped(digits: &str, width: u64) -> String {
    let mut wanted = digits.len();
    while ((wanted + (wanted - 1) / 3) as u64) < width {
        wanted += 1;
    }
    let padded = "0".repeat(wanted - digits.len()) + digits;
    let mut out = String::with_capacity(wanted + wanted / 3);
    for (i, digit) in padded.chars().enumerate() {
        if i > 0 && (wanted - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn aligned(sign: &str, body: &str, fill: char, align: char, width: u64) -> String {
    let length = sign.len() + body.len();
    let missing = (width as usize).saturating_sub(length);
    let pad = |n: usize| fill.to_string().repeat(n);
    match align {
        '<' => format!("{sign}{body}{}", pad(missing)),
        '^' => format!("{}{sign}{body}{}", pad(missing / 2), pad(missing - missing / 2)),
        '=' => format!("{sign}{}{body}", pad(missing)),
        _ => format!("{}{sign}{body}", pad(missing)),
    }
}
