//! The choice of a currency: the common ones first, then all that the browser knows.

use domain::edit::Edit;
use leptos::prelude::*;

use crate::browser::idle;
use crate::browser::intl::{self, CurrencyNames};
use crate::components::{OptionGroup, SelectField, SelectOption, memo_text};
use crate::state::{Locale, locale, plan_store};

/// The currencies that are often used here.
const COMMON: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The choice of a currency.
#[component]
pub fn CurrencyField() -> impl IntoView {
    let locale = locale();
    let store = plan_store();
    let code = memo_text(move || store.with(|plan| plan.currency.to_string()));
    let groups = RwSignal::new(groups(locale, &code.get_untracked(), &[], &|code| code.to_owned()));
    // To write all the names takes longer than to build the page.
    idle::when_idle(move || {
        let names = CurrencyNames::new(locale.language.tag());
        let name = |code: &str| format!("{code} – {}", names.of(code));
        if let Some(code) = code.try_get_untracked() {
            _ = groups.try_set(self::groups(locale, &code, &intl::currencies(), &name));
        }
    });
    let choose = move |code: String| {
        if let Ok(currency) = code.parse() {
            store.dispatch(Edit::Currency(currency));
        }
    };
    view! { <SelectField name="currency" label=locale.messages.currency groups=groups value=code on_change=choose /> }
}

fn groups(locale: Locale, own: &str, all: &[String], name: &dyn Fn(&str) -> String) -> Vec<OptionGroup> {
    let m = locale.messages;
    let own = (!COMMON.contains(&own) && !all.iter().any(|code| code == own)).then_some(own);
    let others = all.iter().map(String::as_str).filter(|code| !COMMON.contains(code)).chain(own);
    let option = |code: &str| SelectOption::new(code, name(code));
    vec![
        OptionGroup { title: m.currencies_common, options: COMMON.into_iter().map(option).collect() },
        OptionGroup { title: m.currencies_all, options: others.map(option).collect() },
    ]
}
