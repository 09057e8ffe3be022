//! What the page says: results and notices.

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::Page;
use crate::wait::until;

/// A result as it is on the page.
#[derive(Debug, Deserialize)]
pub struct Figure {
    /// The machine-readable number; empty where there is none.
    pub value: String,
    /// What people read, every kind of space written as an ordinary one.
    pub text: String,
    /// Whether it is marked as not up to date.
    pub stale: bool,
}

impl Page {
    /// The result of a key.
    pub async fn result(&self, key: &str) -> Result<Figure> {
        let look = "const e = document.querySelector(`data[data-result=\"${arguments[0]}\"]`);
            return e && { value: e.getAttribute('value') ?? '', text: e.innerText.replace(/\\s+/g, ' ').trim(),
                stale: e.closest('[data-stale=true]') !== null }";
        self.script::<Option<Figure>>(look, &[key]).await?.with_context(|| format!("no data[data-result={key}]"))
    }

    /// The result of a key once it has this value and is up to date.
    pub async fn wait_result(&self, key: &str, value: &str) -> Result<Figure> {
        until(format!("{key} to be {value:?}"), async || {
            let figure = self.result(key).await?;
            ensure!(figure.value == value && !figure.stale, "it is {figure:?}");
            Ok(figure)
        })
        .await
    }

    /// Waits until a result is marked as not up to date.
    pub async fn wait_stale(&self, key: &str) -> Result<Figure> {
        until(format!("{key} to be marked as not up to date"), async || {
            let figure = self.result(key).await?;
            ensure!(figure.stale, "it is {figure:?}");
            Ok(figure)
        })
        .await
    }

    /// The text of a notice that is shown in a status or alert region.
    pub async fn notice(&self, code: &str) -> Result<Option<String>> {
        let look = "const e = document.querySelector(`[data-notice=\"${arguments[0]}\"]`);
            return e?.closest('[role=status], [role=alert]') && e.innerText.trim() || null";
        self.script(look, &[code]).await
    }

    /// The text of a notice, once it is shown.
    pub async fn wait_notice(&self, code: &str) -> Result<String> {
        until(format!("the notice {code}"), async || self.notice(code).await?.context("it isn't shown")).await
    }

    /// Waits until a notice is gone.
    pub async fn wait_no_notice(&self, code: &str) -> Result<()> {
        until(format!("the notice {code} to go"), async || {
            let notice = self.notice(code).await?;
            ensure!(notice.is_none(), "it says {notice:?}");
            Ok(())
        })
        .await
    }
}
