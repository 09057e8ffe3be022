//! The choice of a currency: those often used here first, then all that the browser knows.

use leptos::prelude::*;

use super::controls::choice::{Choice, ChoiceOption};
use super::follow::{never, text};
use crate::domain::edit::Edit;
use crate::domain::money::Currency;
use crate::state::Session;

const NEAR: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The currency of every amount.
#[component]
pub(super) fn CurrencyChoice(session: Session) -> impl IntoView {
    let m = session.messages();
    let option = |code: &str| ChoiceOption { words: code.to_owned(), value: code.to_owned(), disabled: never() };
    let near = NEAR.map(option).into();
    let own = session.currency_now();
    let own = Some(own.code()).filter(|code| !NEAR.contains(code)).map(option).into_iter().collect();
    let choose = move |code: String| {
        if let Some(currency) = Currency::read(&code) {
            session.edit(Edit::Currency(currency));
        }
    };
    session.complete_currencies("currency");
    view! {
        <Choice
            name="currency"
            label=m.currency
            groups=vec![(m.currencies_near, near), (m.currencies_all, own)]
            chosen=text(move || session.plan(|plan| plan.currency.to_string()))
            choose=Box::new(choose)
        />
    }
}
