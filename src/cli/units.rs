//! Numbers with units, as flags take them: `64MiB`, `10M`, `1.5s`.
//!
//! May touch: nothing.

use std::time::Duration;

/// A number of bytes: `65536`, `64KiB`, `64K`, `1.5GiB`, `10MB`. `K`, `M` and `G` are powers of
/// 1024; only `KB`, `MB` and `GB` are powers of 1000.
pub fn bytes(text: &str) -> Result<u64, String> {
    let units: &[(&str, u64)] = &[
        ("", 1),
        ("b", 1),
        ("k", 1 << 10),
        ("kib", 1 << 10),
        ("kb", 1_000),
        ("m", 1 << 20),
        ("mib", 1 << 20),
        ("mb", 1_000_000),
        ("g", 1 << 30),
        ("gib", 1 << 30),
        ("gb", 1_000_000_000),
    ];
    scaled(text, units).ok_or_else(|| "not a size; write 65536, 64KiB, 16MiB or 1.5GiB".to_owned())
}

/// A number: `1000000`, `1_000_000`, `1M`, `1e6`, `2.5G`.
pub fn count(text: &str) -> Result<u64, String> {
    let units: &[(&str, u64)] = &[
        ("", 1),
        ("k", 1_000),
        ("m", 1_000_000),
        ("g", 1_000_000_000),
        ("b", 1_000_000_000),
        ("ki", 1 << 10),
        ("mi", 1 << 20),
        ("gi", 1 << 30),
    ];
    scaled(text, units)
        .ok_or_else(|| "not a number; write 1000000, 1_000_000, 1M or 1e6".to_owned())
}

/// A number to seed something with.
pub fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("not a whole number from 0 to {}", u64::MAX))
}

/// As [`count`], of a number of nested calls.
pub fn depth(text: &str) -> Result<u32, String> {
    u32::try_from(count(text)?).map_err(|_| "too deep: at most 4294967295".to_owned())
}

/// A length of time: `3s`, `1.5`, `500ms`, `2m`, `1h`; seconds without a unit.
pub fn duration(text: &str) -> Result<Duration, String> {
    let words = || "not a time; write 3s, 500ms, 2m or 1h".to_owned();
    let (number, unit) = split(text).ok_or_else(words)?;
    let seconds = match unit.as_str() {
        "" | "s" => number,
        "ms" => number / 1e3,
        "m" | "min" => number * 60.0,
        "h" => number * 3600.0,
        _ => return Err(words()),
    };
    match Duration::try_from_secs_f64(seconds) {
        Ok(Duration::ZERO) => Err("no time at all; leave --timeout out for no limit".to_owned()),
        Ok(time) => Ok(time),
        Err(_) => Err(words()),
    }
}

/// A number and its unit in small letters.
fn split(text: &str) -> Option<(f64, String)> {
    let text = text.trim();
    let at = text.find(|c: char| c.is_ascii_alphabetic() && c != 'e').unwrap_or(text.len());
    let (number, unit) = text.split_at_checked(at)?;
    let number: f64 = number.trim().replace('_', "").parse().ok()?;
    (number.is_finite() && number >= 0.0).then(|| (number, unit.to_ascii_lowercase()))
}

fn scaled(text: &str, units: &[(&str, u64)]) -> Option<u64> {
    // Whole numbers are read exactly; a float has 53 bits.
    if let Ok(whole) = text.trim().replace('_', "").parse::<u64>() {
        return Some(whole);
    }
    let (number, unit) = split(text)?;
    let (_, scale) = units.iter().find(|(name, _)| *name == unit)?;
    let value = number * *scale as f64;
    (value <= u64::MAX as f64 / 2.0).then_some(value as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_read() {
        assert_eq!(bytes("64MiB"), Ok(64 << 20));
        assert_eq!(bytes("1.5 GiB"), Ok(3 << 29));
        assert_eq!(bytes("10MB"), Ok(10_000_000));
        assert_eq!(bytes("18446744073709551615"), Ok(u64::MAX));
        assert_eq!(count("10_000"), Ok(10_000));
        assert_eq!(count("1e6"), Ok(1_000_000));
        assert_eq!(count("2.5M"), Ok(2_500_000));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        assert_eq!(duration("3"), Ok(Duration::from_secs(3)));
        for bad in ["", "x", "-1", "1 x", "1e999", "nan", "inf", "MiB"] {
            assert!(bytes(bad).is_err() && count(bad).is_err() && duration(bad).is_err(), "{bad}");
        }
        assert!(depth("5G").is_err());
    }
}
