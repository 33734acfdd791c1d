//! The command line.

use asyncsend_hir::{Edition, RuleSet};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Which futures may migrate between threads, and why the others may not.
#[derive(Parser, Clone, Debug)]
#[command(name = "asyncsend", version, about, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
}

#[derive(Subcommand, Clone, Debug)]
enum Command {
    /// Report every refused Send, Sync, AsyncSend and Resident, and every broken promise
    Check {
        #[command(flatten)]
        options: Options,
        #[command(flatten)]
        levels: LevelOptions,
        /// How diagnostics are written (to stderr)
        #[arg(long, value_enum, default_value_t = ErrorFormat::Human, value_name = "FORMAT")]
        error_format: ErrorFormat,
        /// Make the machine-applicable changes in the files, and report what is left
        #[arg(long)]
        fix: bool,
    },
    /// List every future: its verdict, the reasons, the bounds that would improve it
    Futures {
        #[command(flatten)]
        options: Options,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// List every function: declared and inferred properties, and why one is missing
    Effects {
        #[command(flatten)]
        options: Options,
        #[command(flatten)]
        about: EffectOptions,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// List what is taken on trust: assertions, `unsafe impl`s, facts of models, by function and future
    Trust {
        #[command(flatten)]
        options: Options,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// Count what is decided, and what is missing most often, by package
    Coverage {
        #[command(flatten)]
        options: Options,
        /// How the counts are written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// Print what the public items promise: properties, and the auto traits of types and futures
    Api {
        #[command(flatten)]
        options: Options,
    },
    /// Say which changes of the interface break: exit status 0 if none does, 1 if one does, 2 if it cannot be told
    Semver {
        #[command(flatten)]
        rules: RuleOptions,
        /// The Rust edition of files without a manifest [default: 2024]
        #[arg(long, value_enum, value_name = "EDITION")]
        edition: Option<EditionArg>,
        /// Count what could not be decided as a break
        #[arg(short = 'D', long, value_name = "CODE", value_parser = ["undecided"])]
        deny: Option<String>,
        /// How the changes are written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
        /// The version to compare with: a file, a package, or a text that `api` has written
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// The version that is new
        #[arg(value_name = "NEW")]
        new: PathBuf,
    },
    /// Print the page of a rule or of a diagnostic code
    Explain {
        /// As printed in diagnostics: `resident.transparent`, `asyncsend::undecided`
        id: String,
    },
    /// Print a completion script for a shell (to stdout)
    Completions {
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the manual page, in roff (to stdout)
    Man,
}

#[derive(Args, Clone, Debug)]
struct Options {
    #[command(flatten)]
    rules: RuleOptions,
    /// The Rust edition of files without a manifest [default: 2024]
    #[arg(long, value_enum, value_name = "EDITION")]
    edition: Option<EditionArg>,
    /// Files, folders (each .rs file in it is a crate of its own) or Cargo packages
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
}

/// Which futures of a cargo package may migrate between threads, and why the others may not.
#[derive(Parser, Clone, Debug)]
#[command(name = "cargo-asyncsend", bin_name = "cargo asyncsend", version, about, max_term_width = 100)]
pub struct CargoCli {
    #[command(subcommand)]
    command: CargoCommand,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    color: Color,
    /// Say which targets are checked, with which features
    #[arg(short, long, global = true)]
    verbose: bool,
    /// Say nothing but diagnostics
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
}

#[derive(Subcommand, Clone, Debug)]
enum CargoCommand {
    /// Report every refused Send, Sync, AsyncSend and Resident, and every broken promise
    Check {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        levels: LevelOptions,
        #[command(flatten)]
        package: PackageOptions,
        /// How diagnostics are written: for people and `short` to stderr, `json` to stdout
        #[arg(long, value_enum, default_value_t = ErrorFormat::Human, value_name = "FORMAT")]
        message_format: ErrorFormat,
        /// Make the machine-applicable changes in the files, and report what is left
        #[arg(long)]
        fix: bool,
    },
    /// List every future: its verdict, the reasons, the bounds that would improve it
    Futures {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        package: PackageOptions,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// List every function: declared and inferred properties, and why one is missing
    Effects {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        package: PackageOptions,
        #[command(flatten)]
        about: EffectOptions,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// List what is taken on trust: assertions, `unsafe impl`s, facts of models, by function and future
    Trust {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        package: PackageOptions,
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// Count what is decided, and what is missing most often, by package
    Coverage {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        package: PackageOptions,
        /// How the counts are written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// Print what the public items promise: properties, and the auto traits of types and futures
    Api {
        #[command(flatten)]
        rules: RuleOptions,
        #[command(flatten)]
        package: PackageOptions,
    },
    /// Say which changes of the interface break: exit status 0 if none does, 1 if one does, 2 if it cannot be told
    Semver {
        #[command(flatten)]
        rules: RuleOptions,
        /// Count what could not be decided as a break
        #[arg(short = 'D', long, value_name = "CODE", value_parser = ["undecided"])]
        deny: Option<String>,
        /// How the changes are written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
        /// The version to compare with: a file, a package, or a text that `api` has written
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// The version that is new [default: the package here]
        #[arg(value_name = "NEW", default_value = ".")]
        new: PathBuf,
    },
    /// Print the page of a rule or of a diagnostic code
    Explain {
        /// As printed in diagnostics: `resident.transparent`, `asyncsend::undecided`
        id: String,
    },
}

/// What a command line asks for, whichever command it was written for.
#[derive(Clone, Debug)]
pub struct Job {
    pub what: What,
    pub source: Source,
    pub rules: RuleOptions,
    pub color: Color,
    pub chatter: Chatter,
}

#[derive(Clone, Debug)]
pub enum What {
    Check { levels: LevelOptions, format: ErrorFormat, fix: bool },
    Futures(ListFormat),
    Effects(EffectOptions, ListFormat),
    Trust(ListFormat),
    Coverage(ListFormat),
    Api,
    Semver { deny_undecided: bool, format: ListFormat, old: PathBuf, new: PathBuf },
    Explain { id: String },
    Completions(clap_complete::Shell),
    Man,
}

/// Where the code comes from.
#[derive(Clone, Debug)]
pub enum Source {
    Paths { paths: Vec<PathBuf>, edition: Option<EditionArg> },
    Cargo(Box<PackageOptions>),
}

/// How much is said beside diagnostics.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Chatter {
    Quiet,
    Normal,
    Verbose,
}

impl From<Cli> for Job {
    fn from(cli: Cli) -> Job {
        let (what, options) = match cli.command {
            Command::Check { options, levels, error_format, fix } => {
                (What::Check { levels, format: error_format, fix }, Some(options))
            }
            Command::Futures { options, format } => (What::Futures(format), Some(options)),
            Command::Effects { options, about, format } => (What::Effects(about, format), Some(options)),
            Command::Trust { options, format } => (What::Trust(format), Some(options)),
            Command::Coverage { options, format } => (What::Coverage(format), Some(options)),
            Command::Api { options } => (What::Api, Some(options)),
            Command::Semver { rules, edition, deny, format, old, new } => {
                let what = What::Semver { deny_undecided: deny.is_some(), format, old, new };
                (what, Some(Options { rules, edition, paths: Vec::new() }))
            }
            Command::Explain { id } => (What::Explain { id }, None),
            Command::Completions { shell } => (What::Completions(shell), None),
            Command::Man => (What::Man, None),
        };
        let (rules, paths, edition) =
            options.map_or_else(Default::default, |Options { rules, paths, edition }| (rules, paths, edition));
        Job { what, source: Source::Paths { paths, edition }, rules, color: cli.color, chatter: Chatter::Normal }
    }
}

impl From<CargoCli> for Job {
    fn from(cli: CargoCli) -> Job {
        let (what, rules, package) = match cli.command {
            CargoCommand::Check { rules, levels, package, message_format, fix } => {
                (What::Check { levels, format: message_format, fix }, rules, package)
            }
            CargoCommand::Futures { rules, package, format } => (What::Futures(format), rules, package),
            CargoCommand::Effects { rules, package, about, format } => (What::Effects(about, format), rules, package),
            CargoCommand::Trust { rules, package, format } => (What::Trust(format), rules, package),
            CargoCommand::Coverage { rules, package, format } => (What::Coverage(format), rules, package),
            CargoCommand::Api { rules, package } => (What::Api, rules, package),
            CargoCommand::Semver { rules, deny, format, old, new } => {
                let what = What::Semver { deny_undecided: deny.is_some(), format, old, new };
                (what, rules, PackageOptions::default())
            }
            CargoCommand::Explain { id } => (What::Explain { id }, RuleOptions::default(), PackageOptions::default()),
        };
        let chatter = match (cli.quiet, cli.verbose) {
            (true, _) => Chatter::Quiet,
            (false, false) => Chatter::Normal,
            (false, true) => Chatter::Verbose,
        };
        Job { what, source: Source::Cargo(Box::new(package)), rules, color: cli.color, chatter }
    }
}

/// What is asked of the code; a package's configuration speaks where the command line does not.
#[derive(Args, Clone, Default, Debug)]
pub struct RuleOptions {
    /// Today's language, the proposal to the letter, or its repaired form [default: sound]
    #[arg(long, value_enum, value_name = "RULES")]
    pub rules: Option<Rules>,
    /// What counts as reaching a thread-local, 1 to 4 [default: 1 for `proposal`, else 4]
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), value_name = "STAGE")]
    pub tls_stage: Option<u8>,
    /// Whether arithmetic overflow panics [default: on]
    #[arg(long, value_enum, value_name = "ON|OFF")]
    pub overflow_checks: Option<OnOff>,
    /// An `async fn` in a trait does not imply a `!tls` future
    #[arg(long)]
    pub no_async_trait_tls: bool,
}

/// What `effects` shows: the list of functions, unless one of these is given.
#[derive(Args, Clone, Default, Debug)]
pub struct EffectOptions {
    /// Say why a function may have an effect: every path of calls, down to the operation
    #[arg(long, num_args = 2, value_names = ["FN", "EFFECT"])]
    pub why: Option<Vec<String>>,
    /// Draw the call graph, coloured by effect, with a path to each effect marked
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with_all = ["why", "format"])]
    pub graph: Option<GraphFormat>,
    /// Draw what this function calls [default: what all functions call]
    #[arg(long = "of", value_name = "FN", requires = "graph")]
    pub of: Option<String>,
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum GraphFormat {
    /// For Graphviz
    Dot,
    /// A picture
    Svg,
    /// For Markdown that shows Mermaid
    Mermaid,
}

/// Levels of codes; for one code, the last flag that names it counts, and `forbid` counts before all others.
#[derive(Args, Clone, Default, Debug)]
pub struct LevelOptions {
    /// Do not report this code
    #[arg(short = 'A', long, value_name = "CODE")]
    pub allow: Vec<String>,
    /// Report this code as a warning
    #[arg(short = 'W', long, value_name = "CODE")]
    pub warn: Vec<String>,
    /// Report this code as an error: `undecided` for all that could not be decided, `warnings` for every warning
    #[arg(short = 'D', long, value_name = "CODE")]
    pub deny: Vec<String>,
    /// Report this code as an error that the code cannot suppress
    #[arg(short = 'F', long, value_name = "CODE")]
    pub forbid: Vec<String>,
}

/// Which packages and targets of a workspace, as cargo's own commands select them.
#[derive(Args, Clone, Default, Debug)]
pub struct PackageOptions {
    /// The manifest of the package or workspace [default: the nearest `Cargo.toml`]
    #[arg(long, value_name = "PATH", help_heading = "Manifest Options")]
    pub manifest_path: Option<PathBuf>,
    /// Check this package (`name`, `name@version`, `na*`)
    #[arg(short, long, value_name = "SPEC", conflicts_with = "workspace", help_heading = "Package Selection")]
    pub package: Vec<String>,
    /// Check all packages of the workspace
    #[arg(long, visible_alias = "all", help_heading = "Package Selection")]
    pub workspace: bool,
    /// Leave this package out
    #[arg(long, value_name = "SPEC", requires = "workspace", help_heading = "Package Selection")]
    pub exclude: Vec<String>,
    /// Check the library
    #[arg(long, help_heading = "Target Selection")]
    pub lib: bool,
    /// Check all programs
    #[arg(long, help_heading = "Target Selection")]
    pub bins: bool,
    /// Check this program
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub bin: Vec<String>,
    /// Check all examples
    #[arg(long, help_heading = "Target Selection")]
    pub examples: bool,
    /// Check this example
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub example: Vec<String>,
    /// Check all that `cargo test` builds as a test
    #[arg(long, help_heading = "Target Selection")]
    pub tests: bool,
    /// Check this integration test
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub test: Vec<String>,
    /// Check all benchmarks
    #[arg(long, help_heading = "Target Selection")]
    pub benches: bool,
    /// Check this benchmark
    #[arg(long, value_name = "NAME", help_heading = "Target Selection")]
    pub bench: Vec<String>,
    /// Check the library, programs, tests, examples and benchmarks
    #[arg(long, help_heading = "Target Selection")]
    pub all_targets: bool,
    /// Switch these features on (separated by spaces or commas)
    #[arg(long, value_name = "FEATURES", help_heading = "Feature Selection")]
    pub features: Vec<String>,
    /// Switch all features on
    #[arg(long, help_heading = "Feature Selection")]
    pub all_features: bool,
    /// Leave the `default` feature off
    #[arg(long, help_heading = "Feature Selection")]
    pub no_default_features: bool,
    /// The target triple to check for [default: the host]
    #[arg(long, value_name = "TRIPLE", help_heading = "Compilation Options")]
    pub target: Option<String>,
    /// Cargo must not use the network
    #[arg(long, help_heading = "Manifest Options")]
    pub offline: bool,
    /// `Cargo.lock` must not change
    #[arg(long, help_heading = "Manifest Options")]
    pub locked: bool,
    /// `--locked` and `--offline`
    #[arg(long, help_heading = "Manifest Options")]
    pub frozen: bool,
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Rules {
    Rust,
    Proposal,
    Sound,
}
impl From<Rules> for RuleSet {
    fn from(r: Rules) -> RuleSet {
        match r {
            Rules::Rust => RuleSet::Rust,
            Rules::Proposal => RuleSet::Proposal,
            Rules::Sound => RuleSet::Sound,
        }
    }
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum EditionArg {
    #[value(name = "2015")]
    E2015,
    #[value(name = "2018")]
    E2018,
    #[value(name = "2021")]
    E2021,
    #[value(name = "2024")]
    E2024,
}
impl From<EditionArg> for Edition {
    fn from(e: EditionArg) -> Edition {
        match e {
            EditionArg::E2015 => Edition::E2015,
            EditionArg::E2018 => Edition::E2018,
            EditionArg::E2021 => Edition::E2021,
            EditionArg::E2024 => Edition::E2024,
        }
    }
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum ErrorFormat {
    Human,
    Json,
    Short,
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum ListFormat {
    Human,
    Json,
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum OnOff {
    On,
    Off,
}

#[derive(ValueEnum, Copy, Clone, PartialEq, Eq, Debug)]
pub enum Color {
    Auto,
    Always,
    Never,
}
impl Color {
    /// Whether to write colour to stderr (to stdout).
    pub fn on(self, terminal: bool) -> bool {
        match self {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        }
    }
}
