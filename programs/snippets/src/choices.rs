//! What the owner of a site chooses, as typed, and what is valid of it.

use codec::link::{self, Link};
use codec::parameters::decoded;
use domain::plan::Plan;
use i18n::Language;

/// The choices. Those among few are the contract's own words; each list below begins with what is taken for granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The calculator's language.
    pub language: Language,
    /// One of [`LAYOUTS`].
    pub layout: String,
    /// One of [`THEMES`].
    pub theme: String,
    /// One of [`FONTS`].
    pub font: String,
    /// `#rrggbb`, or nothing: the calculator's own.
    pub accent: String,
    /// Likewise.
    pub background: String,
    /// Likewise.
    pub foreground: String,
    /// 0 to 32 pixels, or nothing: the calculator's own.
    pub radius: String,
    /// Whether visitors can't change the figures.
    pub readonly: bool,
    /// Whether what visitors type is not saved.
    pub do_not_save: bool,
    /// A link with figures to start with, or nothing.
    pub figures: String,
}

/// What is shown of the calculator.
pub const LAYOUTS: [&str; 3] = ["compact", "full", "results"];
/// Its appearance.
pub const THEMES: [&str; 3] = ["auto", "light", "dark"];
/// Its typeface.
pub const FONTS: [&str; 3] = ["system", "serif", "mono"];

impl Choices {
    /// Nothing chosen but the language.
    pub fn new(language: Language) -> Self {
        let nothing = String::new;
        Self {
            language,
            layout: LAYOUTS[0].to_owned(),
            theme: THEMES[0].to_owned(),
            font: FONTS[0].to_owned(),
            accent: nothing(),
            background: nothing(),
            foreground: nothing(),
            radius: nothing(),
            readonly: false,
            do_not_save: false,
            figures: nothing(),
        }
    }

    /// How the calculator is to look, by the contract's names; what goes without saying and what is not valid is left out.
    pub fn presentation(&self) -> Vec<(&'static str, String)> {
        let among = |value: &String, list: [&str; 3]| Some(value.clone()).filter(|value| value != list[0]);
        let pairs = [
            ("lang", Some(self.language.tag().to_owned())),
            ("layout", among(&self.layout, LAYOUTS)),
            ("theme", among(&self.theme, THEMES)),
            ("font", among(&self.font, FONTS)),
            ("accent", color(&self.accent)),
            ("background", color(&self.background)),
            ("foreground", color(&self.foreground)),
            ("radius", radius(&self.radius).map(|radius| radius.to_string())),
            ("readonly", self.readonly.then(|| "1".to_owned())),
            ("storage", self.do_not_save.then(|| "none".to_owned())),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The figures to start with as the parameters of a link; empty where there are none, `None` where the link has none.
    pub fn figures(&self) -> Option<String> {
        if self.figures.trim().is_empty() {
            return Some(String::new());
        }
        self.link().and_then(|link| link.plan).map(|plan| link::write(&plan))
    }

    /// Whether there are figures, but not everything in their link could be read.
    pub fn is_damaged(&self) -> bool {
        self.link().is_some_and(|link| link.plan.is_some() && !link.notices.is_empty())
    }

    fn link(&self) -> Option<Link> {
        let link = self.figures.trim();
        let (address, fragment) = link.split_once('#').unwrap_or((link, ""));
        let query = address.split_once('?').map_or(address, |(_, query)| query);
        link::read(fragment, query, self.language.currency(), self.language.separator())
    }

    /// The same as names and values, without what only a link needs.
    pub fn named_figures(&self) -> Vec<(String, String)> {
        let figures = self.figures().unwrap_or_default();
        let pairs = figures.split('&').filter_map(|pair| pair.split_once('='));
        let pairs = pairs.filter(|(name, _)| !["v", "check"].contains(name));
        pairs.filter_map(|(name, value)| Some((name.to_owned(), decoded(value)?))).collect()
    }
}

/// A link to a plan's figures in the calculator at an address, as the calculator itself writes it.
pub fn link_to(plan: &Plan, base: &str, language: Language) -> String {
    format!("{base}?lang={}#{}", language.tag(), link::write(plan))
}

/// The colour of a text, in small letters; `None` where it is none.
pub fn color(text: &str) -> Option<String> {
    let text = text.trim().to_ascii_lowercase();
    let digits = text.strip_prefix('#')?;
    (digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(text)
}

/// The radius of a text; `None` where it is none.
pub fn radius(text: &str) -> Option<u8> {
    text.trim().parse().ok().filter(|radius| *radius <= 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut Choices)) -> Choices {
        let mut choices = Choices::new(Language::Danish);
        change(&mut choices);
        choices
    }

    #[test]
    fn what_goes_without_saying_is_left_out() {
        let lang = || ("lang", "da".to_owned());
        assert_eq!(Choices::new(Language::Danish).presentation(), [lang()]);
        let theme = with(|it| it.theme = "dark".to_owned());
        assert_eq!(theme.presentation(), [lang(), ("theme", "dark".to_owned())]);
    }

    #[test]
    fn colours_and_radii_that_are_none_are_left_out() {
        for (text, valid) in
            [("#0A7d55", true), (" #0a7d55 ", true), ("#0a7d5", false), ("0a7d55", false), ("#0a7d5g", false)]
        {
            let said = with(|it| it.accent = text.to_owned()).presentation();
            assert_eq!(said.contains(&("accent", "#0a7d55".to_owned())), valid, "{text}");
            assert_eq!(said.len(), 1 + usize::from(valid), "{text}");
        }
        for (text, valid) in [("0", true), ("32", true), ("33", false), ("-1", false), ("1.5", false), ("", false)] {
            assert_eq!(radius(text).is_some(), valid, "{text}");
        }
    }

    #[test]
    fn figures_come_from_links_in_any_shape_people_paste() {
        let expected = [("currency", "DKK"), ("google.spend", "1000"), ("custom1.name", "Fod & bold")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let parameters = "v=1&currency=DKK&google.spend=1000&custom1.name=Fod%20%26%20bold";
        for link in [
            format!("https://example.com/a/?lang=nb#{parameters}"),
            format!("https://example.com/a/?utm_source=x&{parameters}"),
            format!("#{parameters}"),
            format!("  {parameters}\n"),
        ] {
            assert_eq!(with(|it| it.figures = link.clone()).named_figures(), expected, "{link}");
        }
        assert_eq!(with(|it| it.figures = "https://example.com/".to_owned()).figures(), None);
        for (link, damaged) in
            [("#v=1&google.spend=1", false), ("#v=1&google.spend=1&check=0000", true), ("hello", false)]
        {
            assert_eq!(with(|it| it.figures = link.to_owned()).is_damaged(), damaged, "{link}");
        }
        assert_eq!(with(|it| it.figures = "  ".to_owned()).figures(), Some(String::new()));
    }
}
