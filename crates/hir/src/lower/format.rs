//! Format strings: which arguments are formatted by which trait.

/// What a placeholder refers to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum ArgRef {
    Position(usize),
    Name(String),
}

/// The uses of arguments in a format string, in order: by which trait, or as a width or precision (`None`).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Template {
    pub(super) uses: Vec<(ArgRef, Option<&'static str>)>,
    /// Broken at this byte offset.
    pub(super) error: Option<(usize, &'static str)>,
}

/// Parses the contents of a format string.
pub(super) fn parse(text: &str) -> Template {
    let mut out = Template::default();
    let bytes = text.as_bytes();
    let mut next = 0usize;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'{' if bytes.get(i + 1) == Some(&b'{') => i += 2,
            b'}' if bytes.get(i + 1) == Some(&b'}') => i += 2,
            b'{' => {
                let Some(len) = text[i + 1..].find('}') else {
                    out.error = Some((i, "expected `}` in the format string"));
                    return out;
                };
                // A fill character may be a brace: `{:}>4}`.
                let mut end = i + 1 + len;
                if text[i + 1..end].ends_with(':') && matches!(bytes.get(end + 1), Some(b'<' | b'>' | b'^')) {
                    match text[end + 1..].find('}') {
                        Some(more) => end += 1 + more,
                        None => {
                            out.error = Some((i, "expected `}` in the format string"));
                            return out;
                        }
                    }
                }
                placeholder(&text[i + 1..end], &mut next, &mut out);
                i = end + 1;
            }
            b'}' => {
                out.error = Some((i, "unmatched `}` in the format string"));
                return out;
            }
            _ => i += 1,
        }
    }
    out
}

fn placeholder(text: &str, next: &mut usize, out: &mut Template) {
    let (arg, spec) = match text.split_once(':') {
        Some((a, s)) => (a.trim(), s.trim_end()),
        None => (text.trim(), ""),
    };
    let reference = |t: &str| match t.parse::<usize>() {
        Ok(n) => ArgRef::Position(n),
        Err(_) => ArgRef::Name(t.strip_prefix("r#").unwrap_or(t).to_string()),
    };
    let mut rest = spec;
    // [[fill]align][sign]['#']['0'][width]['.' precision][type]
    let mut chars = rest.chars();
    let (first, second) = (chars.next(), chars.next());
    let align = |c: Option<char>| matches!(c, Some('<' | '>' | '^'));
    if align(second) {
        rest = &rest[first.map_or(0, char::len_utf8) + 1..];
    } else if align(first) {
        rest = &rest[1..];
    }
    rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    rest = rest.strip_prefix('#').unwrap_or(rest);
    if rest.starts_with('0') && !rest[1..].starts_with('$') {
        rest = &rest[1..];
    }
    let mut counts = Vec::new();
    let mut count = |rest: &mut &str| {
        let word = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        if rest[word..].starts_with('$') {
            counts.push(reference(&rest[..word]));
            *rest = &rest[word + 1..];
        } else {
            let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            *rest = &rest[digits..];
        }
    };
    count(&mut rest);
    let mut star = false;
    if let Some(after) = rest.strip_prefix('.') {
        rest = after;
        match rest.strip_prefix('*') {
            Some(after) => {
                star = true;
                rest = after;
            }
            None => count(&mut rest),
        }
    }
    // `{:.*}` takes the precision first, then the value.
    if star {
        out.uses.push((ArgRef::Position(*next), None));
        *next += 1;
    }
    let arg = if arg.is_empty() {
        *next += 1;
        ArgRef::Position(*next - 1)
    } else {
        reference(arg)
    };
    let fmt_trait = match rest.trim() {
        "" => "Display",
        "?" | "x?" | "X?" => "Debug",
        "x" => "LowerHex",
        "X" => "UpperHex",
        "o" => "Octal",
        "b" => "Binary",
        "e" => "LowerExp",
        "E" => "UpperExp",
        "p" => "Pointer",
        _ => {
            out.error = Some((0, "unknown format trait"));
            "Display"
        }
    };
    out.uses.push((arg, Some(fmt_trait)));
    out.uses.extend(counts.into_iter().map(|c| (c, None)));
}
