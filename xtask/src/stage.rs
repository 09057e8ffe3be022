//! What browser tests stand on: a screen without a monitor, and the drivers. Knows no test.

use crate::process::Background;
use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// A screen of its own, for WebKitGTK, which cannot do without one.
pub(crate) struct Screen {
    /// What programs find in `DISPLAY`.
    pub(crate) display: String,
    _server: Background,
}

impl Screen {
    /// Starts Xvfb, which chooses a free number and tells it.
    pub(crate) fn start() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let mut server = Background::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let mut number = String::new();
        let output = server.0.stdout.take().context("Xvfb has no output")?;
        BufReader::new(output).read_line(&mut number)?;
        if number.trim().is_empty() {
            bail!("Xvfb started no screen. What it says: Xvfb -displayfd 1");
        }
        Ok(Self { display: format!(":{}", number.trim()), _server: server })
    }
}

/// A driver that listens on a port of its own.
pub(crate) struct Driver {
    /// Where it listens.
    pub(crate) url: String,
    _process: Background,
}

impl Driver {
    /// Starts WebKitWebDriver on a screen and waits until it listens.
    pub(crate) fn webkit(program: &Path, screen: &Screen) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).env("DISPLAY", &screen.display);
        let process = Background::start(&mut command)?;
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(Self { url: format!("http://127.0.0.1:{port}/"), _process: process });
            }
            sleep(Duration::from_millis(100));
        }
        bail!("WebKitWebDriver does not listen on port {port} after 10 seconds")
    }
}
