//! How a person likes the page: language, appearance, optional columns. Saved apart from any plan.

use std::str::FromStr;

use domain::Unknown;
use domain::quantity::Quantity;
use json::Json;

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
}

/// The theme of the word in links and in the saved choice.
impl FromStr for Theme {
    type Err = Unknown;

    fn from_str(id: &str) -> Result<Self, Unknown> {
        Self::ALL.into_iter().find(|theme| theme.id() == id).ok_or(Unknown)
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

impl Preferences {
    /// As JSON.
    pub fn write(&self) -> String {
        let columns = self.columns.iter().map(|quantity| Json::text(quantity.id())).collect();
        let mut members = vec![("columns".to_owned(), Json::List(columns))];
        if let Some(language) = &self.language {
            members.push(("language".to_owned(), Json::text(language)));
        }
        if let Some(theme) = self.theme {
            members.push(("theme".to_owned(), Json::text(theme.id())));
        }
        Json::Object(members).write()
    }

    /// The preferences of a text; whatever is not understood counts as never chosen.
    pub fn read(text: &str) -> Self {
        let json = Json::read(text).unwrap_or(Json::Other);
        let shown = |quantity: &Quantity| {
            json.get_list("columns").iter().any(|it| matches!(it, Json::Text(id) if id == quantity.id()))
        };
        Self {
            language: json.get_text("language").map(str::to_owned),
            theme: json.get_text("theme").and_then(|text| text.parse().ok()),
            columns: Quantity::OPTIONAL.into_iter().filter(shown).collect(),
        }
    }
}
