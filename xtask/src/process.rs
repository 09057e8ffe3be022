//! Child processes: run one, ask one something, keep one in the background. Knows none by name.

use anyhow::{Context, Result, bail};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// Runs a command in the open; an error if it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| not_started(command))?;
    if !status.success() {
        bail!("`{}` failed ({status}); what it says is above.", words(command));
    }
    Ok(())
}

/// Runs a command that takes minutes, with its output in the file `log` and a sign of life every half a minute.
/// The error ends with the last lines of the output.
pub(crate) fn run_logged(command: &mut Command, log: &Path) -> Result<()> {
    let file = File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let mut child = command.spawn().with_context(|| not_started(command))?;
    let mut next = Duration::from_secs(30);
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > next {
            println!("  {} s: {}", next.as_secs(), last_lines(log, 1).trim());
            next += Duration::from_secs(30);
        }
        sleep(Duration::from_millis(100));
    };
    if !status.success() {
        bail!("{}\n(the end of {})", last_lines(log, 20), log.display());
    }
    Ok(())
}

fn last_lines(log: &Path, count: usize) -> String {
    let text = std::fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines.split_at(lines.len().saturating_sub(count)).1.join("\n")
}

/// What a command writes to its standard output; `None` if it is not there or fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The version that `PROGRAM --version` prints: the first word that starts with a digit.
pub(crate) fn version(program: impl AsRef<std::ffi::OsStr>) -> Option<String> {
    version_in(&answer(Command::new(program).arg("--version"))?).map(str::to_owned)
}

fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// Where on the PATH a program is.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A command as one would type it, with what it sets in the environment apart from the PATH.
pub(crate) fn as_typed(command: &Command) -> String {
    let set = command
        .get_envs()
        .filter(|(name, _)| *name != "PATH")
        .filter_map(|(name, value)| Some(format!("{}={}", name.display(), quoted(&value?.to_string_lossy()))));
    set.chain([words(command)]).collect::<Vec<_>>().join(" ")
}

fn words(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| quoted(&word.to_string_lossy())).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    if word.contains([' ', ';', '&']) { format!("'{word}'") } else { word.to_owned() }
}

fn not_started(command: &Command) -> String {
    format!("`{}` could not be started", words(command))
}

/// A process of ours in the background; it ends with this value.
pub(crate) struct Background(pub(crate) Child);

impl Background {
    /// Starts a command, without input.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn().with_context(|| not_started(command))?;
        Ok(Self(child))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // Both fail only where it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_in_what_the_tools_print() {
        assert_eq!(version_in("trunk 0.21.14"), Some("0.21.14"));
        assert_eq!(version_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(version_in("geckodriver 0.37.1 (f4f0 2026)\n\nThe source"), Some("0.37.1"));
        assert_eq!(version_in("no version"), None);
    }

    #[test]
    fn a_failure_shows_the_end_of_the_log() {
        let log = std::env::temp_dir().join(format!("xtask-test-{}.log", std::process::id()));
        let mut command = Command::new("sh");
        command.args(["-c", "for i in $(seq 1 99); do echo line $i; done; exit 3"]);
        let message = run_logged(&mut command, &log).unwrap_err().to_string();
        std::fs::remove_file(log).unwrap();
        assert!(message.starts_with("line 80\n") && message.contains("line 99\n"), "{message}");
    }

    #[test]
    fn commands_are_shown_as_typed() {
        let mut command = Command::new("cargo");
        command.args(["install", "a b"]).env("X", "1").env("PATH", "/bin").env_remove("Y");
        assert_eq!(as_typed(&command), "X=1 cargo install 'a b'");
    }

    #[test]
    fn a_background_process_ends_with_its_value() {
        let mut sleeper = Command::new("sleep");
        let background = Background::start(sleeper.arg("60")).unwrap();
        let alive = Path::new("/proc").join(background.0.id().to_string());
        drop(background);
        assert!(!alive.exists());
    }
}
