//! Title, one sentence, and how the page is shown.

use super::pieces::{self, Options, paragraph, words};
use crate::codec::preferences::Theme;
use crate::domain::money::Currency;
use crate::i18n::{Language, Messages};
use crate::state::{Hold, Shown, Tree};

/// Where the header comes, and what is to be said of the language.
pub(super) const PLACE: &str = "header";
pub(super) const PROBLEM: &str = "lang-problem";

/// The lists: their ids, names and deeds.
pub(super) const LANG: &str = "lang";
pub(super) const THEME: &str = "theme";
pub(super) const CURRENCY: &str = "currency";

/// The currencies that are often used here; the list then goes on with all that the browser knows.
const NEAR: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The page's header.
pub(super) fn frame(m: &'static Messages, own: Currency, tree: &mut Tree) {
    tree.open("div").with("class", "page-title");
    words(tree, "h1", m.heading);
    paragraph(tree, m.lede);
    tree.close().open("div").with("class", "settings");
    let mut languages = Options::begin(tree, LANG, m.language);
    Language::ALL.into_iter().for_each(|language| languages.add(language.tag(), language.endonym()));
    languages.end();
    let mut currencies = Options::begin(tree, CURRENCY, m.currency);
    currencies.group(m.currencies_near);
    NEAR.into_iter().for_each(|code| currencies.add(code, code));
    currencies.end_group();
    currencies.group(m.currencies_all);
    if !NEAR.contains(&own.code()) {
        currencies.add(own.code(), own.code());
    }
    currencies.end_group();
    currencies.end();
    let mut themes = Options::begin(tree, THEME, m.theme);
    for (theme, name) in [(Theme::Auto, m.theme_auto), (Theme::Light, m.theme_light), (Theme::Dark, m.theme_dark)] {
        themes.add(theme.id(), name);
    }
    themes.end();
    pieces::note(tree, PROBLEM);
    tree.close();
}

pub(super) fn held(it: &Shown, held: &mut Vec<Hold>) {
    for (list, value) in [(LANG, it.language().tag()), (CURRENCY, it.plan.currency.code()), (THEME, it.theme().id())] {
        held.push((list.to_owned(), "value", value.to_owned()));
    }
}

/// That a language can't be loaded, where that is so.
pub(super) fn problem(it: &Shown, tree: &mut Tree) {
    let problem = if it.language_failed() { it.m.language_failed } else { "" };
    pieces::problem(tree, problem);
}
