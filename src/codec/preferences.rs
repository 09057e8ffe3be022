//! How a person likes the page: language, appearance, optional columns. Saved apart from any plan.

use serde::{Deserialize, Serialize};

use crate::domain::channel::Quantity;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// Every theme, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The word in links and in the saved choice.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of such a word.
    pub fn read(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// The choices; what was never chosen is `None` or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The tag of the language.
    pub language: Option<String>,
    /// The appearance.
    pub theme: Option<Theme>,
    /// The optional columns that are shown.
    pub columns: Vec<Quantity>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Document {
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    columns: Vec<String>,
}

impl Preferences {
    /// As JSON.
    pub fn write(&self) -> String {
        let document = Document {
            language: self.language.clone(),
            theme: self.theme.map(|theme| theme.id().to_owned()),
            columns: self.columns.iter().map(|quantity| quantity.id().to_owned()).collect(),
        };
        serde_json::to_string(&document).unwrap_or_default()
    }

    /// The preferences of a text; whatever is not understood counts as never chosen.
    pub fn read(text: &str) -> Self {
        let document: Document = serde_json::from_str(text).unwrap_or_default();
        Self {
            language: document.language,
            theme: document.theme.as_deref().and_then(Theme::read),
            columns: Quantity::OPTIONAL
                .into_iter()
                .filter(|quantity| document.columns.iter().any(|id| id == quantity.id()))
                .collect(),
        }
    }
}
