//! A program in a process group of its own, which ends with the value, or else with us, however we end.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use rustix::process::{Pid, Signal, kill_process_group};

/// A running program and all that it started.
pub(crate) struct Process {
    pub(crate) child: Child,
    group: Pid,
    ending: Signal,
    watch: Child,
}

impl Process {
    /// Starts it. `ending` is what the group gets in the end, `scratch` is removed where we end first; `hint` says what
    /// to do where the program is missing.
    pub(crate) fn start(command: &mut Command, ending: Signal, scratch: &Path, hint: &str) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.process_group(0).spawn().with_context(|| format!("can't start {program}: {hint}"))?;
        let group = Pid::from_child(&child);
        // Its input ends when this process does, however it does.
        let watch = Command::new("sh")
            .args(["-c", &format!("read line; kill -{} -{group}; rm -rf \"$0\"", ending.as_raw())])
            .arg(scratch)
            .process_group(0)
            .stdin(Stdio::piped())
            .spawn()?;
        Ok(Self { child, group, ending, watch })
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // None of it can be mended here: what doesn't end is gone already.
        let _ = self.watch.kill();
        let _ = self.watch.wait();
        let _ = kill_process_group(self.group, self.ending);
        let _ = self.child.wait();
    }
}
