use super::*;

const TEXT: &str = "fn main() {\n    let ä = rc();\n    spawn(async move {\n        drop(ä);\n    });\n}\n";

fn at(needle: &str, from: &str) -> LabeledSpan {
    let base = TEXT.find(from).unwrap();
    let start = base + TEXT[base..].find(needle).unwrap();
    LabeledSpan::new("src/main.rs".into(), start as u32, (start + needle.len()) as u32)
}

fn sources() -> SourceMap {
    let mut map = SourceMap::default();
    map.insert("src/main.rs", TEXT);
    map
}

fn example() -> Diagnostic {
    Diagnostic::error(Some("E0277"), "`Rc<i32>` cannot be sent between threads safely")
        .span(
            at("async move {\n        drop(ä);\n    }", "spawn")
                .label("`Rc<i32>` cannot be sent between threads safely"),
        )
        .span(at("spawn", "spawn").label("required by a bound introduced by this call"))
        .help("within `{async block}`, the trait `Send` is not implemented for `Rc<i32>`")
        .child(
            SubLevel::Note,
            "captured value is not `Send`",
            vec![at("ä", "drop").primary().label("has type `Rc<i32>` which is not `Send`")],
        )
        .rule("auto.coroutine")
}

#[test]
fn human_looks_like_rustc() {
    insta::assert_snapshot!(render(&example(), &sources(), Format::Human { color: false }), @r#"
    error[E0277]: `Rc<i32>` cannot be sent between threads safely
     --> src/main.rs:3:11
      |
    3 |       spawn(async move {
      |  _____-----_^
      | |     |
      | |     required by a bound introduced by this call
    4 | |         drop(ä);
    5 | |     });
      | |_____^ `Rc<i32>` cannot be sent between threads safely
      |
      = help: within `{async block}`, the trait `Send` is not implemented for `Rc<i32>`
    note: captured value is not `Send`
     --> src/main.rs:4:14
      |
    4 |         drop(ä);
      |              ^ has type `Rc<i32>` which is not `Send`
    "#);
}

#[test]
fn short_is_one_line() {
    insta::assert_snapshot!(render(&example(), &sources(), Format::Short), @r#"
    src/main.rs:3:11: error[E0277]: `Rc<i32>` cannot be sent between threads safely
    "#);
    insta::assert_snapshot!(render(&Diagnostic::warning(None, "no place"), &sources(), Format::Short), @r#"
    warning: no place
    "#);
}

#[test]
fn json_has_the_shape_of_rustc() {
    let line = render(&example(), &sources(), Format::Json);
    assert_eq!(line.matches('\n').count(), 1);
    let mut value: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert!(value["rendered"].as_str().unwrap().starts_with("error[E0277]"));
    value["rendered"] = serde_json::Value::Null;
    insta::assert_snapshot!(serde_json::to_string_pretty(&value).unwrap(), @r#"
    {
      "$message_type": "diagnostic",
      "children": [
        {
          "children": [],
          "code": null,
          "level": "help",
          "message": "within `{async block}`, the trait `Send` is not implemented for `Rc<i32>`",
          "rendered": null,
          "spans": []
        },
        {
          "children": [],
          "code": null,
          "level": "note",
          "message": "captured value is not `Send`",
          "rendered": null,
          "spans": [
            {
              "byte_end": 69,
              "byte_start": 67,
              "column_end": 15,
              "column_start": 14,
              "expansion": null,
              "file_name": "src/main.rs",
              "is_primary": true,
              "label": "has type `Rc<i32>` which is not `Send`",
              "line_end": 4,
              "line_start": 4,
              "suggested_replacement": null,
              "suggestion_applicability": null,
              "text": [
                {
                  "highlight_end": 15,
                  "highlight_start": 14,
                  "text": "        drop(ä);"
                }
              ]
            }
          ]
        }
      ],
      "code": {
        "code": "E0277",
        "explanation": null
      },
      "level": "error",
      "message": "`Rc<i32>` cannot be sent between threads safely",
      "rendered": null,
      "spans": [
        {
          "byte_end": 77,
          "byte_start": 41,
          "column_end": 6,
          "column_start": 11,
          "expansion": null,
          "file_name": "src/main.rs",
          "is_primary": true,
          "label": "`Rc<i32>` cannot be sent between threads safely",
          "line_end": 5,
          "line_start": 3,
          "suggested_replacement": null,
          "suggestion_applicability": null,
          "text": [
            {
              "highlight_end": 23,
              "highlight_start": 11,
              "text": "    spawn(async move {"
            },
            {
              "highlight_end": 17,
              "highlight_start": 1,
              "text": "        drop(ä);"
            },
            {
              "highlight_end": 6,
              "highlight_start": 1,
              "text": "    });"
            }
          ]
        },
        {
          "byte_end": 40,
          "byte_start": 35,
          "column_end": 10,
          "column_start": 5,
          "expansion": null,
          "file_name": "src/main.rs",
          "is_primary": false,
          "label": "required by a bound introduced by this call",
          "line_end": 3,
          "line_start": 3,
          "suggested_replacement": null,
          "suggestion_applicability": null,
          "text": [
            {
              "highlight_end": 10,
              "highlight_start": 5,
              "text": "    spawn(async move {"
            }
          ]
        }
      ]
    }
    "#);
}

#[test]
fn columns_count_characters() {
    let map = sources();
    let byte = TEXT.find("= rc").unwrap();
    assert_eq!(map.position("src/main.rs", byte), Position { line: 2, column: 11 });
    assert_eq!(map.position("src/main.rs", 10_000), Position { line: 7, column: 1 });
}

#[test]
fn broken_spans_do_not_panic() {
    let map = sources();
    let inside = TEXT.find('ä').unwrap() as u32 + 1;
    for (start, end) in [(0, 0), (inside, inside), (9_999, 9_999), (TEXT.len() as u32, TEXT.len() as u32), (30, 2)] {
        let d = Diagnostic::error(None, "m").span(LabeledSpan::new("src/main.rs".into(), start, end).label("l"));
        for format in [Format::Human { color: true }, Format::Short, Format::Json] {
            assert!(render(&d, &map, format).contains('m'));
        }
        let d = Diagnostic::error(None, "m").span(LabeledSpan::new("elsewhere.rs".into(), start, end).label("l"));
        assert!(render(&d, &map, Format::Human { color: false }).contains("elsewhere.rs"));
    }
    let mut empty = SourceMap::default();
    empty.insert("e.rs", "");
    let d = Diagnostic::error(None, "m").span(LabeledSpan::new("e.rs".into(), 0, 0));
    assert!(render(&d, &empty, Format::Human { color: false }).contains("e.rs:1:1"));
}

#[test]
fn order_is_by_place_then_code() {
    let d = |code, start| Diagnostic::error(Some(code), "m").span(LabeledSpan::new("a.rs".into(), start, start + 1));
    let mut all = vec![d("b", 4), d("a", 4), d("z", 1), d("a", 4)];
    sort(&mut all);
    assert_eq!(all, [d("z", 1), d("a", 4), d("b", 4)]);
}

#[test]
fn tallies() {
    assert_eq!(tally(0, 0), None);
    assert_eq!(tally(1, 2).as_deref(), Some("1 error and 2 warnings"));
}
