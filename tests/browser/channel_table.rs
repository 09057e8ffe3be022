//! The rows of channels, with a plan store behind them.

use conversion_cost::calculator::ChannelTable;
use conversion_cost::state::PlanStore;
use domain::edit::Edit;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::app::mount;
use crate::mounted::{Mounted, document};

const GOOGLE: &str = "[data-result='google.cost_per_conversion']";

async fn table(fragment: &str) -> (Mounted, PlanStore) {
    mount("", fragment, || view! { <ChannelTable /> }.into_any()).await
}

#[wasm_bindgen_test]
async fn typing_changes_the_cost_of_its_row_and_no_other() {
    let (table, store) = table("v=1&google.spend=500&bing.spend=90&bing.conversions=9").await;
    assert_eq!(table.attribute(GOOGLE, "value"), "");
    assert!(table.text(GOOGLE).chars().any(char::is_alphabetic), "there are no words in the place of the number");
    table.type_into("[name='google.conversions']", "10");
    table.until("the cost", |table| table.attribute(GOOGLE, "value") == "50").await;
    assert_eq!(table.text(GOOGLE), "50.00");
    assert_eq!(table.attribute("[data-result='bing.cost_per_conversion']", "value"), "10");
    store.undo();
    table.until("the cost to go", |table| table.attribute(GOOGLE, "value").is_empty()).await;
}

#[wasm_bindgen_test]
async fn a_figure_read_before_the_last_key_is_marked_whatever_it_is() {
    let (table, _) = table("v=1&google.spend=500").await;
    let is_stale = |table: &Mounted| table.attribute("[data-channel=google] .cost", "data-stale") == "true";
    for read in ["10", "0"] {
        table.type_into("[name='google.conversions']", read);
        table.until("the figure", |table| !is_stale(table)).await;
        table.type_into("[name='google.conversions']", &format!("{read}.x"));
        table.until("the mark", is_stale).await;
        assert_eq!(table.text("[data-channel=google] .cost .caution"), "not up to date");
    }
}

#[wasm_bindgen_test]
async fn labels_follow_the_currency() {
    let (table, store) = table("v=1&currency=DKK&google.spend=500").await;
    assert_eq!(table.text("label[for='google.spend']"), "Google Ads: Spend, DKK");
    store.dispatch(Edit::Currency("JPY".parse().unwrap()));
    table.until("the label", |table| table.text("label[for='google.spend']") == "Google Ads: Spend, JPY").await;
}

#[wasm_bindgen_test]
async fn who_removes_a_row_is_at_the_next_one() {
    let (table, store) = table("v=1&google.spend=500&bing.spend=90&x.spend=7").await;
    // The one below, and from the last one the one above.
    for (channel, next) in [("bing", "x.remove"), ("x", "yahoo.remove"), ("linkedin", "youtube.remove")] {
        let row = format!("[data-channel={channel}]");
        table.press(&format!("{row} [data-action=remove-channel]"));
        table.until("the row to go", |table| table.find(&row).is_none()).await;
        let focused = || document().active_element().map(|element| element.id());
        table.until(next, |_| focused().as_deref() == Some(next)).await;
    }
    store.undo();
    table.until("the row to come back", |table| table.find("[data-channel=linkedin]").is_some()).await;
}
