//! The number field: what it is called, and when it tells a problem.

use conversion_cost::components::{NumberField, flag, text, words_if};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, next_task};

/// A field for a spend in kroner, to which every text with an x is a problem.
fn field() -> Mounted {
    Mounted::new(|| {
        let typed = RwSignal::new(String::new());
        let is_wrong = flag(move || typed.with(|typed| typed.contains('x')));
        view! {
            <NumberField
                name="spend"
                label="Spend"
                prefix=text(|| "Google: ".to_owned())
                unit=text(|| "DKK".to_owned())
                kind="spend"
                value=text(move || typed.get())
                problem=words_if(is_wrong, "No number")
                reading=words_if(flag(move || typed.with(|typed| typed == "1,234")), "Read as 1.234")
                on_input=move |text| typed.set(text)
            />
        }
        .into_any()
    })
}

#[wasm_bindgen_test]
async fn its_label_says_whose_what_and_in_which_unit() {
    let field = field();
    assert_eq!(field.text("label[for=spend]"), "Google: Spend, DKK");
    assert_eq!(field.attribute("input", "name"), "spend");
    assert_eq!(field.attribute("input", "inputmode"), "decimal");
    assert_eq!(field.attribute("input", "aria-invalid"), "false");
}

#[wasm_bindgen_test]
async fn a_problem_is_told_on_leaving_and_not_while_one_types() {
    let field = field();
    field.type_into("input", "1x");
    next_task().await;
    assert_eq!(field.attribute("input", "aria-invalid"), "false");
    assert_eq!(field.text("[role=status]"), "");
    field.leave("input");
    field.until("the problem to be told", |field| field.text("[role=status]") == "No number").await;
    assert_eq!(field.attribute("input", "aria-invalid"), "true");
    assert_eq!(field.attribute("input", "aria-describedby"), field.attribute("[role=status]", "id"));
}

#[wasm_bindgen_test]
async fn one_that_is_told_stays_until_it_is_mended() {
    let field = field();
    field.type_into("input", "x");
    field.leave("input");
    field.until("the problem to be told", |field| field.text("[role=status]") == "No number").await;
    field.type_into("input", "1x");
    next_task().await;
    assert_eq!(field.text("[role=status]"), "No number");
    field.type_into("input", "1");
    field.until("the problem to go", |field| field.text("[role=status]").is_empty()).await;
    assert_eq!(field.attribute("input", "aria-invalid"), "false");
    // The next one waits again.
    field.type_into("input", "1x");
    next_task().await;
    assert_eq!(field.text("[role=status]"), "");
}

#[wasm_bindgen_test]
async fn how_a_text_was_read_is_told_at_once() {
    let field = field();
    field.type_into("input", "1,234");
    field.until("the reading", |field| field.text("[role=status]") == "Read as 1.234").await;
    assert_eq!(field.attribute("input", "aria-invalid"), "false");
}
