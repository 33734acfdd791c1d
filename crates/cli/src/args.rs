//! The command line.

use asyncsend_hir::{Edition, RuleSet};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Which futures may migrate between threads, and why the others may not.
#[derive(Parser, Clone, Debug)]
#[command(name = "asyncsend", version, about, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,
}

#[derive(Subcommand, Clone, Debug)]
pub enum Command {
    /// Report every refused Send, Sync, AsyncSend and Resident, and every broken promise
    Check {
        #[command(flatten)]
        options: Options,
        /// How diagnostics are written (to stderr)
        #[arg(long, value_enum, default_value_t = ErrorFormat::Human, value_name = "FORMAT")]
        error_format: ErrorFormat,
        /// Turn warnings into errors: `undecided` for what could not be decided
        #[arg(long, value_enum, value_name = "WHAT")]
        deny: Vec<Deny>,
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
        /// How the list is written (to stdout)
        #[arg(long, value_enum, default_value_t = ListFormat::Human, value_name = "FORMAT")]
        format: ListFormat,
    },
    /// Print the page of a rule or of a diagnostic code
    Explain {
        /// As printed in diagnostics: `resident.transparent`, `asyncsend::undecided`
        id: String,
    },
}

#[derive(Args, Clone, Debug)]
pub struct Options {
    /// The rules to check by: today's language, the proposal to the letter, or its repaired form
    #[arg(long, value_enum, default_value_t = Rules::Sound, value_name = "RULES")]
    pub rules: Rules,
    /// What counts as reaching a thread-local, 1 to 4 [default: 1 for `proposal`, else 4]
    #[arg(long, value_parser = clap::value_parser!(u8).range(1..=4), value_name = "STAGE")]
    pub tls_stage: Option<u8>,
    /// The Rust edition of files without a manifest
    #[arg(long, value_enum, value_name = "EDITION")]
    pub edition: Option<EditionArg>,
    /// Whether arithmetic overflow panics
    #[arg(long, value_enum, default_value_t = OnOff::On, value_name = "ON|OFF")]
    pub overflow_checks: OnOff,
    /// An `async fn` in a trait does not imply a `!tls` future
    #[arg(long)]
    pub no_async_trait_tls: bool,
    /// Files, folders (each .rs file in it is a crate of its own) or Cargo manifests
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
}

impl Options {
    pub fn stage(&self) -> u8 {
        self.tls_stage.unwrap_or(match self.rules {
            Rules::Proposal => 1,
            Rules::Rust | Rules::Sound => 4,
        })
    }
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
pub enum Deny {
    /// What could not be decided, and syntax outside the subset
    Undecided,
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
