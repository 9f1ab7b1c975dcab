//! The marks under a source line: `~~~~^~~~`.
//!
//! The rules are those of `tb_displayline` in CPython 3.11's traceback.c, odd ones included.

use super::Line;
use super::wide::is_wide;

/// What CPython strips in front of a line.
pub(super) const BLANK: [char; 3] = [' ', '\t', '\x0c'];

/// The line of marks, with the four columns before it and its newline; `None` where there is none:
/// the marks would cover the whole line and tell nothing.
pub(super) fn marks(line: &Line) -> Option<String> {
    let indent = line.text.chars().take_while(|c| BLANK.contains(c)).count();
    let length = line.text.chars().count();
    let (start, mut end) = (line.start_col as usize, line.end_col as usize);
    let mut mark = line.mark.map(|(from, to)| (from as usize, to as usize));
    if line.end_line != line.line {
        end = end_of_first_line(&line.text, length);
        mark = None;
    }
    // Not `trim`med behind: with white space there, marks are shown.
    if mark.is_none() && end.checked_sub(start) == Some(length - indent) {
        return None;
    }
    // Columns of the terminal from here on, where some characters take two.
    let wide = !line.text.is_ascii();
    let mut out = String::from("    ");
    for (column, c) in line.text.chars().enumerate().take(end).skip(indent) {
        let shown = match mark {
            _ if column < start => ' ',
            Some((from, to)) if column < from || to <= column => '~',
            _ => '^',
        };
        out.push(shown);
        if wide && is_wide(c) {
            out.push(shown);
        }
    }
    out.push('\n');
    Some(out)
}

/// Where the marks end if what is marked goes on below: behind the last character that is not
/// white space. CPython counts characters and looks at bytes.
fn end_of_first_line(text: &str, length: usize) -> usize {
    let bytes = text.as_bytes().get(..length).unwrap_or(&[]);
    bytes.iter().rposition(|byte| !matches!(byte, b' ' | b'\t' | 0x0c)).map_or(0, |last| last + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What CPython 3.11.7 prints under `text` for columns `from..to`.
    fn under(text: &str, from: u32, to: u32, mark: Option<(u32, u32)>, lines: u32) -> String {
        let line = Line {
            file: "t.py".to_owned(),
            line: 1,
            end_line: lines,
            name: "<module>".to_owned(),
            text: text.to_owned(),
            start_col: from,
            end_col: to,
            mark,
        };
        marks(&line).unwrap_or_default()
    }

    #[test]
    fn as_cpython_has_them() {
        assert_eq!(under("    a = b + c", 8, 13, Some((10, 11)), 1), "        ~~^~~\n");
        assert_eq!(under("  f()  ", 2, 5, None, 1), "    ^^^\n");
        assert_eq!(under("  f()", 2, 5, None, 1), "");
        assert_eq!(under("a + b", 0, 5, Some((2, 3)), 1), "    ~~^~~\n");
        assert_eq!(under("\treturn a   ", 1, 9, None, 1), "    ^^^^^^^^\n");
        assert_eq!(under("    x = (1 +", 9, 9, None, 2), "         ^^^\n");
        assert_eq!(under("    é = \"é\" + 1   ", 8, 15, Some((12, 13)), 1), "        ~~~~^~~\n");
        assert_eq!(under("  x = '日本' + 1", 6, 14, Some((11, 12)), 1), "        ~~~~~~~^~~\n");
        assert_eq!(under("  ('日本' + ", 3, 3, None, 2), "     ^^^^^^^^^\n");
        assert_eq!(under("x[0][1]", 0, 7, Some((4, 7)), 1), "    ~~~~^^^\n");
    }
}
