//! Floats, ints, hashes and format specs against `numbers.jsonl`.

use super::super::arith::*;
use super::super::floats::*;
use super::super::format_spec::*;
use super::super::hash::*;
use super::super::ints::*;
use super::super::repr::*;
use super::*;
use std::cmp::Ordering;

#[test]
fn numbers_are_cpythons() {
    hold("numbers.jsonl", |function, a| {
        floats(function, a).or_else(|| ints(function, a)).or_else(|| hashes(function, a)).or_else(
            || {
                assert!(function.starts_with("format_"), "nobody answers {function}");
                Some(formats(function, a))
            },
        )
    });
}

fn floats(function: &str, a: &[String]) -> Option<Result<String, TextError>> {
    let x = || float(&a[0]);
    Some(match function {
        "repr_float" => Ok(repr_float(x())),
        "float_hex" => Ok(float_hex(x())),
        "as_integer_ratio" => as_integer_ratio(x()).map(|(top, bottom)| format!("{top}/{bottom}")),
        "int_of_float" => float_to_bigint(x()).map(|n| n.to_string()),
        "round_half_even" => round_half_even(x()).map(|n| n.to_string()),
        "round_to" => round_to(x(), a[1].parse().expect("an int")).map(bits),
        "parse_float" => parse_float(&a[0]).map(bits).ok_or_else(|| float_error(&a[0])),
        "fromhex" => float_fromhex(&a[0]).map(bits),
        "float_divmod" => {
            let (quotient, rest) = float_divmod(x(), float(&a[1]));
            assert_eq!(bits(quotient), bits(float_floordiv(x(), float(&a[1]))));
            Ok(format!("{} {}", bits(quotient), bits(rest)))
        }
        "float_mod" => Ok(bits(float_mod(x(), float(&a[1])))),
        "float_pow" => float_pow(x(), float(&a[1])).map(|z| z.map_or("complex".to_owned(), bits)),
        _ => return None,
    })
}

fn ints(function: &str, a: &[String]) -> Option<Result<String, TextError>> {
    let shown = |parsed: ParsedInt| {
        let n = parsed.into_big();
        if n.bits() < 100 { n.to_string() } else { format!("#{}", signed_hex(hash_bigint(&n))) }
    };
    Some(match function {
        "parse_int" => parse_int(&a[0], a[1].parse().expect("a base"), MAX_STR_DIGITS).map(shown),
        "parse_int_bytes" => parse_int_bytes(&unhex(&a[0]), 10, MAX_STR_DIGITS).map(shown),
        "bin_oct_hex" => {
            let n = int(&a[0]);
            let [b, o, h] = [2, 8, 16].map(|base| int_with_prefix(int_ref(&n), base));
            Ok(format!("{b} {o} {h}"))
        }
        "float_of_int" => int_ref(&int(&a[0])).to_float().map(bits),
        "true_div" => {
            let (n, m) = (int(&a[0]), int(&a[1]));
            if let (IntRef::Small(n), IntRef::Small(m)) = (int_ref(&n), int_ref(&m))
                && m != 0
            {
                return Some(Ok(bits(int_true_div(n, m))));
            }
            bigint_true_div(&n, &m).map(bits)
        }
        "compare" => {
            let (n, x) = (int(&a[0]), float(&a[1]));
            let order = cmp_bigint_float(&n, x);
            if let IntRef::Small(n) = int_ref(&n) {
                assert_eq!(order, cmp_int_float(n, x));
            }
            Ok(match order {
                Some(Ordering::Less) => "<",
                Some(Ordering::Equal) => "=",
                Some(Ordering::Greater) => ">",
                None => "?",
            }
            .to_owned())
        }
        _ => return None,
    })
}

fn signed_hex(n: i64) -> String {
    format!("{}0x{:x}", if n < 0 { "-" } else { "" }, n.unsigned_abs())
}

fn hashes(function: &str, a: &[String]) -> Option<Result<String, TextError>> {
    let key = HashKey::default();
    let items = || -> Vec<i64> { a[0].split(',').filter_map(|item| item.parse().ok()).collect() };
    Some(Ok(match function {
        "hash_float" => hash_float(float(&a[0])),
        "hash_int" => {
            let n = int(&a[0]);
            if let IntRef::Small(small) = int_ref(&n) {
                assert_eq!(hash_int(small), hash_bigint(&n));
            }
            hash_bigint(&n)
        }
        "hash_str" => hash_str(&a[0], key),
        "hash_bytes" => hash_bytes(&unhex(&a[0]), key),
        "hash_tuple" => hash_tuple(items().into_iter()),
        "hash_frozenset" => hash_frozenset(items().into_iter()),
        "hash_complex" => hash_complex(float(&a[0]), float(&a[1])),
        _ => return None,
    }
    .to_string()))
}

fn formats(function: &str, a: &[String]) -> Result<String, TextError> {
    let spec = &a[a.len() - 1];
    let text = match function {
        "format_str" => format_str(&a[0], &Spec::parse(spec, Target::Str, "str")?),
        "format_int" => {
            let n = int(&a[0]);
            format_int(int_ref(&n), &Spec::parse(spec, Target::Int, "int")?, "int", MAX_STR_DIGITS)
        }
        "format_float" => format_float(float(&a[0]), &Spec::parse(spec, Target::Float, "float")?),
        _ => format_complex(
            float(&a[0]),
            float(&a[1]),
            &Spec::parse(spec, Target::Float, "complex")?,
        ),
    }?;
    let target = if function == "format_str" { Target::Str } else { Target::Float };
    let size = Spec::parse(spec, target, "")?.output_size(a[0].len() * 4);
    assert!(text.len() <= size, "{text:?} is longer than {size}");
    // What is too long for the data is there as its hash.
    Ok(if text.len() > 700 { format!("#{}", hash_str(&text, HashKey::default())) } else { text })
}

#[test]
fn large_ints_are_read_and_written() {
    for length in [511, 512, 513, 1024, 1025, 5000, 30_000] {
        let text: String = (0..length).map(|at| char::from(b'1' + (at % 9) as u8)).collect();
        let n = parse_int(&text, 10, 0).map(ParsedInt::into_big).expect("digits");
        assert_eq!(n.to_string(), text);
        assert_eq!(int_to_str(IntRef::Big(&n), 0).as_deref(), Ok(text.as_str()));
        assert!(int_to_str_digits(n.bits()) >= length as u64);
    }
    let n = BigInt::from(10).pow(4300);
    let error = int_to_str(IntRef::Big(&n), 4300).map_err(|error| error.message());
    assert_eq!(
        error.err().unwrap_or_default(),
        "Exceeds the limit (4300 digits) for integer string conversion; use \
         sys.set_int_max_str_digits() to increase the limit"
    );
    assert!(int_to_str(IntRef::Big(&(n - 1)), 4300).is_ok());
}

#[test]
fn reprs_stay_within_their_size() {
    for text in ["", "a", "'\"", "\0\0\0", "\u{80}\u{80}", "\u{e000}\u{10ffff}"] {
        assert!(repr_str(text).len() <= repr_size(text.len()));
        assert!(ascii_str(text).len() <= repr_size(text.len()));
        assert!(repr_bytearray(text.as_bytes()).len() <= repr_size(text.len()));
    }
}
