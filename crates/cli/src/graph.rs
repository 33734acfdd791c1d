//! `asyncsend effects --graph`: call graphs, coloured by effect, with a path to each effect marked.

use crate::args::GraphFormat;
use asyncsend_effects::{CallGraph, Edge, Level, Shown, ShownKind};
use asyncsend_hir::EFFECTS;
use layout::core::base::Orientation;
use layout::core::color::Color;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::{LineStyleKind, StyleAttr};
use layout::std_shapes::shapes::{Arrow, Element, LineEndKind, ShapeKind};
use layout::topo::layout::VisualGraph;
use std::collections::BTreeSet;
use std::fmt::Write;

/// How many functions a picture may show: it could not be read.
pub const PICTURE_LIMIT: usize = 250;
/// How many characters of a name are shown in a picture.
const LABEL_LIMIT: usize = 52;

/// Light and dark shades of one colour for each effect.
const COLORS: [(&str, &str); 5] = [
    ("#cfe3ff", "#1f5fbf"),
    ("#ffd6d0", "#c0341d"),
    ("#ffe9b8", "#a86b00"),
    ("#e3d5f7", "#6b3fa0"),
    ("#cdeee4", "#17795e"),
];
const PLAIN: (&str, &str) = ("#f6f6f6", "#8a8a8a");

fn color(effect: usize) -> (&'static str, &'static str) {
    COLORS.get(effect % COLORS.len()).copied().unwrap_or(PLAIN)
}

/// The graphs side by side. The error is for people.
pub fn text(graphs: &[CallGraph], format: GraphFormat) -> Result<String, String> {
    let mut all = CallGraph::default();
    for g in graphs {
        let first = all.nodes.len();
        all.nodes.extend(g.nodes.iter().cloned());
        all.edges.extend(g.edges.iter().map(|e| Edge { from: e.from + first, to: e.to + first, ..e.clone() }));
    }
    match format {
        GraphFormat::Dot => Ok(dot(&all)),
        GraphFormat::Mermaid => Ok(mermaid(&all)),
        GraphFormat::Svg if all.nodes.len() > PICTURE_LIMIT => Err(format!(
            "a picture of {} functions could not be read (the limit is {PICTURE_LIMIT}): choose one with `--of FN`, or let Graphviz draw `--graph dot`",
            all.nodes.len()
        )),
        // The library asserts what it takes for granted.
        GraphFormat::Svg => std::panic::catch_unwind(|| svg(&all))
            .map_err(|_| "the graph could not be laid out; `--graph dot` is left to Graphviz".to_owned()),
    }
}

/// The effects of a node or edge, with how sure they are.
fn effects(of: &[Option<Level>]) -> impl Iterator<Item = (usize, Level)> {
    of.iter().enumerate().filter_map(|(e, level)| Some((e, (*level)?)))
}

/// `tls, panic?`
fn words(of: &[Option<Level>]) -> String {
    let word = |(e, level): (usize, Level)| {
        let mark = match level {
            Level::Occurs => "",
            Level::Undecided => "?",
            Level::Symbolic => "*",
        };
        format!("{}{mark}", EFFECTS.get(e).unwrap_or(&""))
    };
    effects(of).map(word).collect::<Vec<_>>().join(", ")
}

/// The effect whose path runs through an edge; the first, if there are several.
fn path(edge: &Edge) -> Option<usize> {
    (0..EFFECTS.len()).find(|e| edge.path_of & (1 << e) != 0)
}

fn label(node: &Shown) -> String {
    match node.label.char_indices().nth(LABEL_LIMIT) {
        Some((at, _)) => format!("{}…", node.label[..at].trim_end()),
        None => node.label.clone(),
    }
}

fn dot(graph: &CallGraph) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let mut out = String::from("digraph effects {\n    node [shape=box, fontname=\"monospace\", style=\"filled\"];\n");
    for (i, n) in graph.nodes.iter().enumerate() {
        let colors: Vec<&str> = effects(&n.effects).map(|(e, _)| color(e).0).collect();
        let fill = if colors.is_empty() { PLAIN.0.to_owned() } else { colors.join(":") };
        let open = effects(&n.effects).any(|(_, l)| l != Level::Occurs);
        let style = match (n.kind, open) {
            (ShownKind::Operation, _) => "filled,rounded",
            (_, true) => "filled,dashed",
            (_, false) => "filled",
        };
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "    n{i} [label={}, fillcolor={}, style={}, tooltip={}];",
            quoted(&n.label),
            quoted(&fill),
            quoted(style),
            quoted(&words(&n.effects))
        );
    }
    for e in &graph.edges {
        let look = match path(e) {
            Some(effect) => format!(" [color=\"{}\", penwidth=3]", color(effect).1),
            None if effects(&e.effects).next().is_none() => format!(" [color=\"{}\"]", PLAIN.1),
            None => String::new(),
        };
        let _ = writeln!(out, "    n{} -> n{}{look};", e.from, e.to);
    }
    out + "}\n"
}

fn mermaid(graph: &CallGraph) -> String {
    let mut out = String::from("flowchart TD\n");
    for (i, n) in graph.nodes.iter().enumerate() {
        let text = n.label.replace('&', "#amp;").replace('"', "#quot;").replace('<', "#lt;").replace('>', "#gt;");
        let (open, close) = if n.kind == ShownKind::Operation { ("([", "])") } else { ("[", "]") };
        let _ = writeln!(out, "    n{i}{open}\"{text}\"{close}");
    }
    let mut marked: Vec<Vec<usize>> = vec![Vec::new(); EFFECTS.len()];
    for (i, e) in graph.edges.iter().enumerate() {
        let _ = writeln!(out, "    n{} --> n{}", e.from, e.to);
        if let Some(list) = path(e).and_then(|effect| marked.get_mut(effect)) {
            list.push(i);
        }
    }
    for (i, n) in graph.nodes.iter().enumerate() {
        if let Some((e, _)) = effects(&n.effects).last() {
            let (light, dark) = color(e);
            let _ = writeln!(out, "    style n{i} fill:{light},stroke:{dark}");
        }
    }
    for (effect, edges) in marked.iter().enumerate().filter(|(_, edges)| !edges.is_empty()) {
        let list: Vec<String> = edges.iter().map(usize::to_string).collect();
        let _ = writeln!(out, "    linkStyle {} stroke:{},stroke-width:3px", list.join(","), color(effect).1);
    }
    out
}

// -------------------------------------------------------------------------------------------------------------- pictures

/// The size of the font, and how wide a character of it is at most.
const FONT: f64 = 12.5;
const CHARACTER: f64 = 7.7;
const LEGEND: f64 = 46.0;

fn svg(graph: &CallGraph) -> String {
    let mut layout = VisualGraph::new(Orientation::TopToBottom);
    let look = |edge: Option<&Edge>| {
        let (width, color) = match edge.map(|e| (path(e), effects(&e.effects).next())) {
            Some((Some(effect), _)) => (3, color(effect).1),
            Some((None, Some(_))) => (1, "#555555"),
            _ => (1, "#b5b5b5"),
        };
        let number = u32::from_str_radix(color.trim_start_matches('#'), 16).unwrap_or(0);
        StyleAttr::new(Color::new(number << 8 | 0xff), width, None, 0, FONT as usize)
    };
    let handles: Vec<_> = graph
        .nodes
        .iter()
        .enumerate()
        .map(|(i, n)| {
            let text = label(n);
            let size = Point::new(CHARACTER * text.chars().count() as f64 + 18.0, 2.1 * FONT);
            let shape = ShapeKind::new_box(&text);
            let id = i.to_string();
            layout.add_node(Element::create_with_properties(shape, look(None), Orientation::TopToBottom, size, id))
        })
        .collect();
    for e in &graph.edges {
        let (Some(from), Some(to)) = (handles.get(e.from), handles.get(e.to)) else { continue };
        let arrow =
            Arrow::new(LineEndKind::None, LineEndKind::Arrow, LineStyleKind::Normal, "", &look(Some(e)), &None, &None);
        layout.add_edge(arrow, *from, *to);
    }
    let mut picture = Picture {
        graph,
        boxes: String::new(),
        lines: String::new(),
        colors: BTreeSet::new(),
        width: 360.0,
        height: 0.0,
    };
    layout.do_it(false, false, false, &mut picture);
    picture.finish()
}

/// Draws what the layout has placed.
struct Picture<'g> {
    graph: &'g CallGraph,
    boxes: String,
    lines: String,
    colors: BTreeSet<String>,
    width: f64,
    height: f64,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Picture<'_> {
    fn reach(&mut self, x: f64, y: f64) {
        self.width = self.width.max(x + 12.0);
        self.height = self.height.max(y + 12.0);
    }

    fn finish(self) -> String {
        let (width, height) = (self.width.ceil(), (self.height + LEGEND).ceil());
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"{FONT}\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n"
        );
        // An arrowhead for each colour: few programs know how to give it that of its line.
        for color in &self.colors {
            let id = color.trim_start_matches('#');
            let _ = writeln!(
                out,
                "<marker id=\"end-{id}\" markerUnits=\"userSpaceOnUse\" markerWidth=\"12\" markerHeight=\"9\" refX=\"11\" refY=\"4.5\" orient=\"auto-start-reverse\"><path d=\"M0 0 L12 4.5 L0 9 z\" fill=\"{color}\"/></marker>"
            );
        }
        out += &self.lines;
        out += &self.boxes;
        let y = height - 26.0;
        let mut x = 14.0;
        let used = |e: usize| self.graph.nodes.iter().any(|n| n.effects.get(e).is_some_and(Option::is_some));
        for (e, name) in EFFECTS.iter().enumerate().filter(|(e, _)| used(*e)) {
            let (light, dark) = color(e);
            let _ = writeln!(
                out,
                "<rect x=\"{x}\" y=\"{y}\" width=\"16\" height=\"14\" fill=\"{light}\" stroke=\"{dark}\"/><text x=\"{}\" y=\"{}\">{name}</text>",
                x + 22.0,
                y + 11.5
            );
            x += 44.0 + 8.0 * name.len() as f64;
        }
        let _ = writeln!(
            out,
            "<path d=\"M{x} {} h26\" stroke=\"#333333\" stroke-width=\"3\"/><text x=\"{}\" y=\"{}\">a path to it</text>",
            y + 7.0,
            x + 34.0,
            y + 11.5
        );
        out + "</svg>\n"
    }
}

impl RenderBackend for Picture<'_> {
    fn draw_rect(&mut self, xy: Point, size: Point, _: &StyleAttr, id: Option<String>, _: Option<ClipHandle>) {
        let Some(node) = id.and_then(|i| i.parse::<usize>().ok()).and_then(|i| self.graph.nodes.get(i)) else { return };
        self.reach(xy.x + size.x, xy.y + size.y);
        let found: Vec<(usize, Level)> = effects(&node.effects).collect();
        let rounded = if node.kind == ShownKind::Operation { size.y / 2.0 } else { 3.0 };
        let fills: Vec<&str> = found.iter().map(|(e, _)| color(*e).0).collect();
        let dark = found.last().map_or(PLAIN.1, |(e, _)| color(*e).1);
        let dashed = match found.iter().any(|(_, l)| *l != Level::Occurs) {
            true => " stroke-dasharray=\"4 3\"",
            false => "",
        };
        let (x, y, w, h) = (xy.x, xy.y, size.x, size.y);
        let _ =
            write!(self.boxes, "<g><title>{}</title>", escaped(&format!("{}: {}", node.label, words(&node.effects))));
        let fill = fills.first().copied().unwrap_or(PLAIN.0);
        let _ = write!(
            self.boxes,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"{rounded:.1}\" fill=\"{fill}\" stroke=\"{dark}\"{dashed}/>"
        );
        // One stripe below the other for each further effect.
        for (i, fill) in fills.iter().enumerate().skip(1) {
            let part = (h - 2.0) / fills.len() as f64;
            let _ = write!(
                self.boxes,
                "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{part:.1}\" rx=\"{:.1}\" fill=\"{fill}\"/>",
                x + 1.0,
                y + 1.0 + part * i as f64,
                w - 2.0,
                rounded.min(part / 2.0)
            );
        }
        let weight = if node.kind == ShownKind::Code { "" } else { " fill=\"#444444\" font-style=\"italic\"" };
        let _ = writeln!(
            self.boxes,
            "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\"{weight}>{}</text></g>",
            x + w / 2.0,
            y + h / 2.0 + FONT * 0.34,
            escaped(&label(node))
        );
    }

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    /// The names are drawn with their boxes.
    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        (start, end): (bool, bool),
        look: &StyleAttr,
        _: Option<String>,
        _: &str,
    ) {
        let Some(((from, control), rest)) = path.split_first() else { return };
        let Some(((to, back), rest)) = rest.split_first() else { return };
        // As the library's own: where a path goes on from a point to the next, it goes on straight.
        let mut d = format!(
            "M{:.1} {:.1} C{:.1} {:.1}, {:.1} {:.1}, {:.1} {:.1}",
            from.x, from.y, control.x, control.y, to.x, to.y, back.x, back.y
        );
        for (point, control) in rest {
            let _ = write!(d, " S{:.1} {:.1}, {:.1} {:.1}", point.x, point.y, control.x, control.y);
        }
        let color = look.line_color.to_web_color();
        let color = color.get(..7).unwrap_or("#000000");
        self.colors.insert(color.to_owned());
        let id = color.trim_start_matches('#');
        let mark = |on: bool, at: &str| if on { format!(" marker-{at}=\"url(#end-{id})\"") } else { String::new() };
        let _ = writeln!(
            self.lines,
            "<path d=\"{d}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"{}\"{}{}/>",
            look.line_width,
            mark(start, "start"),
            mark(end, "end")
        );
        for (a, b) in path {
            self.reach(a.x, a.y);
            self.reach(b.x, b.y);
        }
    }

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}
