//! The choice of a currency: those often used here first, then all that the browser knows.

use leptos::prelude::*;

use super::controls::choice::{Choice, ChoiceOption};
use super::{messages, text};
use crate::domain::edit::Edit;
use crate::domain::money::Currency;
use crate::state::Session;

const NEAR: [&str; 6] = ["DKK", "NOK", "SEK", "EUR", "USD", "GBP"];

/// The currency of every amount.
#[component]
pub(super) fn CurrencyChoice() -> impl IntoView {
    let session = expect_context::<Session>();
    let m = messages();
    let option = |(code, name): (String, String)| ChoiceOption {
        words: format!("{code} – {name}"),
        value: code,
        disabled: Signal::stored(false),
    };
    let options = session.currencies().into_iter().map(option);
    let (near, others) = options.partition(|option| NEAR.contains(&option.value.as_str()));
    let choose = move |code: String| {
        if let Some(currency) = Currency::read(&code) {
            session.edit(Edit::Currency(currency));
        }
    };
    view! {
        <Choice
            name="currency"
            label=m.currency
            groups=vec![(m.currencies_near, near), (m.currencies_all, others)]
            chosen=text(move || session.plan(|plan| plan.currency.to_string()))
            choose=Callback::new(choose)
        />
    }
}
