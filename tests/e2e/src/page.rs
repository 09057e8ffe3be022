//! The page in a browser: opening it, asking it, what is saved. Its form is in `form`, what it says in `figures`.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::server::{Server, Wire};
use crate::wait::until;
use crate::{Engine, chromium};

/// Where the plan is saved.
pub const PLAN: &str = "conversion-cost:plan";

/// The folder to test: `DIST`, else the workspace's own.
pub fn dist() -> PathBuf {
    env::var_os("DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from)
}

/// A browser with a server of its own, and so with storage of its own.
pub struct Page {
    /// The WebDriver client, for what the helpers don't cover.
    pub client: Client,
    /// The server of the page.
    pub server: Server,
    /// Which engine it is.
    pub engine: Engine,
    /// The browser.
    pub browser: Browser,
}

impl Page {
    /// Starts a server for a browser; opens nothing yet.
    pub async fn start(engine: Engine, browser: Browser) -> Result<Self> {
        let server = Server::start(&dist(), Wire::Plain).await?;
        Ok(Self { client: browser.client.clone(), server, engine, browser })
    }

    /// Opens the page with a query and a fragment, and waits until the form answers.
    pub async fn open(&self, rest: &str) -> Result<()> {
        self.client.goto(&self.server.app(rest)).await?;
        self.ready().await
    }

    /// Opens a page of the same origin with the page in frames, and enters the first one. `attributes` are the frames'.
    pub async fn open_framed(&self, frames: usize, attributes: &str, rest: &str) -> Result<()> {
        let frame = format!("<iframe title=page {attributes} src='{}'></iframe>", self.server.app(rest));
        self.client.goto(&self.server.host("frames", &frame.repeat(frames))).await?;
        self.client.enter_frame(0).await?;
        self.ready().await
    }

    /// Goes to an empty page of the same origin.
    pub async fn leave_page(&self) -> Result<()> {
        Ok(self.client.goto(&self.server.host("empty", "")).await?)
    }

    /// Loads the page again.
    pub async fn reload(&self) -> Result<()> {
        self.client.refresh().await?;
        self.ready().await
    }

    /// Enters the frame that a script returns, where a number can't name it: in a shadow tree.
    pub async fn enter(&self, script: &str) -> Result<()> {
        let frame = self.client.execute(script, Vec::new()).await?;
        let id = frame.as_object().and_then(|reference| reference.values().next()).and_then(Value::as_str);
        let id = id.with_context(|| format!("{script} gave {frame}"))?.to_owned();
        Ok(Element::from_element_id(self.client.clone(), id.into()).enter_frame().await?)
    }

    /// Waits for `html[data-app=ready]`.
    pub async fn ready(&self) -> Result<()> {
        self.wait_app("ready").await
    }

    /// Waits until `html[data-app]` says so.
    pub async fn wait_app(&self, wanted: &str) -> Result<()> {
        until("the page to start", async || {
            let app: Option<String> = self.script("return document.documentElement.dataset.app", &[]).await?;
            ensure!(app.as_deref() == Some(wanted), "data-app is {app:?}, not {wanted:?}");
            Ok(())
        })
        .await
    }

    /// The value of a script.
    pub async fn script<T: DeserializeOwned>(&self, script: &str, arguments: &[&str]) -> Result<T> {
        let arguments = arguments.iter().map(|argument| json!(argument)).collect();
        let value = self.client.execute(script, arguments).await?;
        serde_json::from_value(value.clone()).with_context(|| format!("{script} gave {value}"))
    }

    /// The language that the page says it is in.
    pub async fn lang(&self) -> Result<String> {
        self.script("return document.documentElement.lang", &[]).await
    }

    /// All visible text.
    pub async fn text(&self) -> Result<String> {
        self.script("return document.body.innerText", &[]).await
    }

    /// What localStorage has under a key.
    pub async fn local_storage(&self, key: &str) -> Result<Option<String>> {
        self.script("return localStorage.getItem(arguments[0])", &[key]).await
    }

    /// The saved record, once its text contains what is given.
    pub async fn wait_saved(&self, part: &str) -> Result<Value> {
        until(format!("{PLAN} to contain {part}"), async || {
            let saved = self.local_storage(PLAN).await?.context("nothing is saved")?;
            ensure!(saved.contains(part), "saved is {saved}");
            Ok(serde_json::from_str(&saved)?)
        })
        .await
    }

    /// Leaves the page and clears what it saved.
    pub async fn forget(&self) -> Result<()> {
        self.leave_page().await?;
        self.script("localStorage.clear()", &[]).await
    }

    /// Leaves the page and saves this text as the plan, as some earlier or later version might have.
    pub async fn seed_plan(&self, text: &str) -> Result<()> {
        self.forget().await?;
        self.script("localStorage.setItem(arguments[0], arguments[1])", &[PLAN, text]).await
    }

    /// Presses one key, wherever the focus is.
    pub async fn press(&self, key: char) -> Result<()> {
        self.press_with(None, key).await
    }

    /// Presses one key, perhaps while another one is held.
    pub async fn press_with(&self, held: Option<char>, key: char) -> Result<()> {
        let keys = KeyActions::new("keyboard".to_owned());
        let keys = held.into_iter().fold(keys, |keys, value| keys.then(KeyAction::Down { value }));
        let keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        let keys = held.into_iter().fold(keys, |keys, value| keys.then(KeyAction::Up { value }));
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Writes what the window shows into a PNG file.
    pub async fn screenshot(&self, file: &Path) -> Result<()> {
        if self.engine == Engine::WebKit {
            // After some seconds in which nothing moves, it would wait for something to draw.
            self.script::<()>("scrollBy(0, scrollY ? -1 : 1)", &[]).await?;
        }
        Ok(std::fs::write(file, self.client.screenshot().await?)?)
    }

    /// What no page may have, as far as the engine tells: errors on the console, style attributes that the policy blocked.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let blocked = "return [...document.querySelectorAll('[style]')]
            .filter(e => e.getAttribute('style').trim() && !e.style.length).map(e => 'blocked: ' + e.outerHTML)";
        let mut complaints: Vec<String> = self.script(blocked, &[]).await?;
        if self.engine == Engine::Chromium {
            complaints.extend(chromium::console_errors(&self.client).await?);
        }
        Ok(complaints)
    }
}
