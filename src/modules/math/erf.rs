//! `erf` and `erfc`: Sun's rational approximations, evaluated in the order of glibc.
//!
//! Below 0.84375 a polynomial in the square, up to 1.25 one around 1, beyond that an asymptotic
//! form with the exponential taken apart so that its argument is exact.
//!
//! May touch: nothing.

/// `erf(1)` in single precision.
const ERX: f64 = 0.8450629115104675;
/// Eight times `2 / sqrt(pi) - 1`.
const EFX8: f64 = 1.0270333367641007;
const PP: [f64; 5] = [
    0.12837916709551256,
    -0.3250421072470015,
    -0.02848174957559851,
    -0.005770270296489442,
    -2.3763016656650163e-05,
];
const QQ: [f64; 6] = [
    1.0,
    0.39791722395915535,
    0.0650222499887673,
    0.005081306281875766,
    0.00013249473800432164,
    -3.960228278775368e-06,
];
const PA: [f64; 7] = [
    -0.0023621185607526594,
    0.41485611868374833,
    -0.3722078760357013,
    0.31834661990116175,
    -0.11089469428239668,
    0.035478304325618236,
    -0.002166375594868791,
];
const QA: [f64; 7] = [
    1.0,
    0.10642088040084423,
    0.540397917702171,
    0.07182865441419627,
    0.12617121980876164,
    0.01363708391202905,
    0.011984499846799107,
];
const RA: [f64; 8] = [
    -0.009864944034847148,
    -0.6938585727071818,
    -10.558626225323291,
    -62.375332450326006,
    -162.39666946257347,
    -184.60509290671104,
    -81.2874355063066,
    -9.814329344169145,
];
const SA: [f64; 9] = [
    1.0,
    19.651271667439257,
    137.65775414351904,
    434.56587747522923,
    645.3872717332679,
    429.00814002756783,
    108.63500554177944,
    6.570249770319282,
    -0.0604244152148581,
];
const RB: [f64; 7] = [
    -0.0098649429247001,
    -0.799283237680523,
    -17.757954917754752,
    -160.63638485582192,
    -637.5664433683896,
    -1025.0951316110772,
    -483.5191916086514,
];
const SB: [f64; 8] = [
    1.0,
    30.33806074348246,
    325.7925129965739,
    1536.729586084437,
    3199.8582195085955,
    2553.0504064331644,
    474.52854120695537,
    -22.44095244658582,
];

/// A polynomial, its coefficients taken in pairs.
fn paired(coefficients: &[f64], x: f64) -> f64 {
    let (x2, mut sum) = (x * x, 0.0);
    let x4 = x2 * x2;
    for (i, pair) in coefficients.chunks(2).enumerate() {
        let part = match pair {
            [a, b] => a + x * b,
            [a] => *a,
            _ => 0.0,
        };
        match i {
            0 => sum = part,
            1 => sum += x2 * part,
            2 => sum += x4 * part,
            3 => sum += x4 * x2 * part,
            _ => sum += x4 * x4 * part,
        }
    }
    sum
}

/// `erf(x) / x - 1` below 0.84375.
fn near_zero(x: f64) -> f64 {
    let z = x * x;
    paired(&PP, z) / paired(&QQ, z)
}

/// `erf(x) - ERX` around 1.
fn near_one(size: f64) -> f64 {
    let s = size - 1.0;
    paired(&PA, s) / paired(&QA, s)
}

/// `erfc(x)` from 1.25 on.
fn far(size: f64) -> f64 {
    let s = 1.0 / (size * size);
    let ratio = if size < 1.0 / 0.35 {
        paired(&RA, s) / paired(&SA, s)
    } else {
        paired(&RB, s) / paired(&SB, s)
    };
    let z = f64::from_bits(size.to_bits() & !0xffff_ffff);
    (-z * z - 0.5625).exp() * ((z - size) * (z + size) + ratio).exp() / size
}

/// The error function.
pub(super) fn erf(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() {
        return x;
    }
    if size < 0.84375 {
        if size < 2f64.powi(-28) {
            return 0.125 * (8.0 * x + EFX8 * x);
        }
        return x + x * near_zero(x);
    }
    let result = if size < 1.25 {
        ERX + near_one(size)
    } else if size < 6.0 {
        1.0 - far(size)
    } else {
        1.0
    };
    result.copysign(x)
}

/// One minus the error function, without the loss of digits.
pub(super) fn erfc(x: f64) -> f64 {
    let size = x.abs();
    if x.is_nan() {
        return x;
    }
    if size < 0.84375 {
        if size < 2f64.powi(-56) {
            return 1.0 - x;
        }
        let y = near_zero(x);
        return if x < 0.25 { 1.0 - (x + x * y) } else { 0.5 - (x * y + (x - 0.5)) };
    }
    if size < 1.25 {
        return if x > 0.0 { 1.0 - ERX - near_one(size) } else { 1.0 + (ERX + near_one(size)) };
    }
    if size < 28.0 {
        return if x > 0.0 { far(size) } else { 2.0 - far(size) };
    }
    if x > 0.0 { 0.0 } else { 2.0 }
}
