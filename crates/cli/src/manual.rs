//! What other programs read of the command line: completion scripts and the manual page, both made by clap.

use crate::args::Cli;
use crate::output;
use clap::CommandFactory;
use std::process::ExitCode;

/// Prints the completion script of a shell.
pub fn completions(shell: clap_complete::Shell) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "asyncsend", &mut script);
    output::stdout(&String::from_utf8_lossy(&script));
    ExitCode::SUCCESS
}

/// Prints the manual page: the command, then each of its subcommands.
pub fn man() -> ExitCode {
    let mut command = Cli::command();
    command.build();
    let mut page = Vec::new();
    let mut render = |command: &clap::Command, whole: bool| {
        let man = clap_mangen::Man::new(command.clone());
        if whole {
            return man.render(&mut page);
        }
        man.render_name_section(&mut page)?;
        man.render_synopsis_section(&mut page)?;
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)
    };
    let subcommands = || command.get_subcommands().filter(|c| !c.is_hide_set() && c.get_name() != "help");
    let written = render(&command, true).and_then(|()| subcommands().try_for_each(|c| render(c, false)));
    if written.is_err() {
        return ExitCode::from(crate::run::UNUSABLE);
    }
    output::stdout(&String::from_utf8_lossy(&page));
    ExitCode::SUCCESS
}
