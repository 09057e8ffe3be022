//! What only Chromium offers: its developer tools' protocol and its console.

use anyhow::Result;
use axum::http::Method;
use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::{ParseError, Url};

#[derive(Debug)]
struct Vendor {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Vendor {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// Sends one command of the developer tools.
pub async fn devtools(client: &Client, method: &str, params: Value) -> Result<Value> {
    let body = json!({ "cmd": method, "params": params });
    Ok(client.issue_cmd(Vendor { path: "goog/cdp/execute", body }).await?)
}

/// The errors on the console since it was last read: exceptions, refused or missing resources, broken policies.
pub async fn console_errors(client: &Client) -> Result<Vec<String>> {
    let log = client.issue_cmd(Vendor { path: "se/log", body: json!({ "type": "browser" }) }).await?;
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    let field = |entry: &Value, name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(entries.iter().filter(|entry| field(entry, "level") == "SEVERE").map(|entry| field(entry, "message")).collect())
}
