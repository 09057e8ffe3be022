//! One browser with a fresh profile, its driver, and a display where it needs one.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result};
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustix::process::Signal;
use tempfile::TempDir;

use crate::Engine;
use crate::process::Process;
use crate::wait::until;

const WIDTH: u32 = 1280;
const HEIGHT: u32 = 900;

/// A session. Everything that it started ends with it, in the order of the fields.
pub struct Browser {
    /// The WebDriver client.
    pub client: Client,
    _driver: Process,
    _display: Option<Process>,
    _scratch: TempDir,
}

impl Browser {
    /// Starts a driver and a session in it, with a window for a page 1280 pixels wide.
    pub async fn start(engine: Engine, languages: &str) -> Result<Self> {
        match Self::try_to_start(engine, languages).await {
            // Seen once in some hundred starts of WebKit: its driver ends before there is a session. No page is loaded by then.
            Err(error) => {
                eprintln!("{engine} is started once more: {error:#}");
                Self::try_to_start(engine, languages).await
            }
            started => started,
        }
    }

    async fn try_to_start(engine: Engine, languages: &str) -> Result<Self> {
        let scratch = TempDir::new()?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new(engine.driver());
        // Profiles, caches and crash reports go into the folder that is removed.
        command.args(engine.arguments(port)).env("TMPDIR", scratch.path()).env("HOME", scratch.path());
        command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut display = None;
        // Alone on its display a window keeps the focus; beside another it may lose it, and its focus rings.
        if engine == Engine::WebKit {
            let (process, name) = start_display(scratch.path())?;
            // Drawing by a graphics card that isn't there takes a quarter of the time. Without, the driver takes no pictures.
            command.env("DISPLAY", name).env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            display = Some(process);
        }
        let driver = Process::start(&mut command, Signal::KILL, scratch.path(), &engine.hint())?;
        let client = connect(engine, port, languages).await?;
        let browser = Self { client, _driver: driver, _display: display, _scratch: scratch };
        browser.client.set_window_size(WIDTH, HEIGHT).await?;
        let long = Some(Duration::from_secs(120)); // axe on a busy machine
        browser.client.update_timeouts(TimeoutConfiguration::new(long, long, None)).await?;
        Ok(browser)
    }

    /// One window, an empty page, the size of the beginning: as good as new for a page of another origin.
    pub async fn reset(&self) -> Result<()> {
        let mut windows = self.client.windows().await?.into_iter();
        let first = windows.next().context("no window is left")?;
        for other in windows {
            self.client.switch_to_window(other).await?;
            self.client.close_window().await?;
        }
        self.client.switch_to_window(first).await?;
        self.client.goto("about:blank").await?;
        Ok(self.client.set_window_size(WIDTH, HEIGHT).await?)
    }

    /// Ends the session in good order.
    pub async fn close(self) -> Result<()> {
        Ok(self.client.clone().close().await?)
    }
}

async fn connect(engine: Engine, port: u16, languages: &str) -> Result<Client> {
    until(format!("{engine}'s driver to listen"), async || {
        Ok(tokio::net::TcpStream::connect(("127.0.0.1", port)).await?)
    })
    .await?;
    ClientBuilder::new(HttpConnector::new())
        .capabilities(engine.capabilities(languages))
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .with_context(|| format!("{engine} didn't start"))
}

/// An X server on a number that it chose, and its name.
fn start_display(scratch: &Path) -> Result<(Process, String)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    // Killed, it would leave its lock behind.
    let mut process = Process::start(&mut command, Signal::TERM, scratch, "install it")?;
    let mut number = String::new();
    if let Some(out) = process.child.stdout.take() {
        BufReader::new(out).read_line(&mut number)?;
    }
    Ok((process, format!(":{}", number.trim())))
}
