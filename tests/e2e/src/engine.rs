//! What differs between the engines before a session exists: program, arguments, capabilities.

use std::env;
use std::fmt;

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, new headless mode.
    Chromium,
    /// Firefox ESR, headless.
    Firefox,
    /// WebKitGTK's MiniBrowser, which needs a display.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl Engine {
    /// The driver's program.
    pub(crate) fn driver(self) -> String {
        env::var(self.variable()).unwrap_or_else(|_| self.program().to_owned())
    }

    /// What to do where there is no driver.
    pub(crate) fn hint(self) -> String {
        format!("install it, put `{}` on PATH or its path into {}", self.program(), self.variable())
    }

    const fn program(self) -> &'static str {
        match self {
            Self::Chromium => "chromedriver",
            Self::Firefox => "geckodriver",
            Self::WebKit => "WebKitWebDriver",
        }
    }

    const fn variable(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        }
    }

    pub(crate) fn arguments(self, port: u16) -> Vec<String> {
        let mut arguments = vec![format!("--port={port}")];
        if self == Self::Firefox {
            arguments.push("--websocket-port=0".to_owned()); // else 9222 for each of them
        }
        arguments
    }

    /// `languages` is what the browser asks for, such as `da-DK,en`. WebKitGTK has only what the system's locale says.
    pub(crate) fn capabilities(self, languages: &str) -> Capabilities {
        let wanted = match self {
            Self::Chromium => json!({
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": {
                    "args": [
                        "--headless=new",
                        "--no-sandbox", // nothing else starts as root
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                    ],
                    "prefs": { "intl.accept_languages": languages },
                },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": languages,
                        // geckodriver switches these off; people have them on.
                        "dom.navigation.navigationRateLimit.count": 200,
                        "dom.navigation.locationChangeRateLimit.count": 200,
                        "security.fileuri.strict_origin_policy": true,
                    },
                },
            }),
            Self::WebKit => json!({}),
        };
        match wanted {
            Value::Object(wanted) => wanted,
            _ => Capabilities::new(),
        }
    }
}
