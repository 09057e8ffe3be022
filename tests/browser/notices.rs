//! Notices: live regions that are there before there is anything to tell.

use codec::link;
use conversion_cost::browser::storage;
use conversion_cost::components::{Notice, flag, words_if};
use conversion_cost::state::{PLAN, SharedLink, UNREADABLE};
use conversion_cost::tools::{LinkNotices, StorageNotices};
use i18n::Language;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::app::mount;
use crate::mounted::Mounted;

#[wasm_bindgen_test]
async fn one_is_told_in_a_region_that_was_there() {
    let is_told = std::rc::Rc::new(std::cell::Cell::new(None));
    let page = Mounted::new({
        let is_told = std::rc::Rc::clone(&is_told);
        move || {
            let told = RwSignal::new(false);
            is_told.set(Some(told));
            let told = flag(move || told.get());
            view! { <Notice code=words_if(told, "full") text=words_if(told, "No room") /> }.into_any()
        }
    });
    let region = page.find("[role=status]").unwrap();
    assert_eq!((page.attribute(".notice", "data-notice").as_str(), page.text(".notice").as_str()), ("", ""));
    is_told.get().unwrap().set(true);
    page.until("the notice", |page| page.find("[data-notice=full]").is_some()).await;
    assert_eq!(page.text("[data-notice=full]"), "No room");
    assert_eq!(page.find("[role=status]"), Some(region), "a region that is new is not heard");
}

#[wasm_bindgen_test]
async fn those_of_a_link_name_what_is_wrong_with_it() {
    let made = std::rc::Rc::new(std::cell::Cell::new(None));
    let link = std::rc::Rc::clone(&made);
    let view = move || {
        made.set(Some(expect_context::<SharedLink>()));
        view! { <LinkNotices /> }.into_any()
    };
    let (page, store) = mount(PLAN, "", view).await;
    assert!(page.find("[data-notice^=link]").is_none());
    let hostile = "v=1&google.spend=much&google.conversions=3&google.conversions=4&check=0000";
    assert!(link.get().unwrap().open(hostile, "", Language::English));
    page.until("the notices", |page| page.find("[data-notice=link-shared]").is_some()).await;
    assert!(page.text("[data-notice=link-invalid]").contains("google.spend"), "{}", page.text("*"));
    assert!(page.text("[data-notice=link-duplicate]").contains("google.conversions"), "{}", page.text("*"));
    assert!(!page.text("[data-notice=link-altered]").is_empty());
    assert!(page.find("[data-notice=link-newer]").is_none());
    page.press("[data-action=back-to-mine]");
    page.until("them to go", |page| page.find("[data-notice^=link]").is_none()).await;
    assert!(!store.with_untracked(link::write).contains("google.conversions"));
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_can_be_saved_as_a_file() {
    const KEY: &str = "conversion-cost:test-unreadable";
    storage::write(KEY, "no record, but 100 % mine").unwrap();
    let (page, _) = mount(KEY, "", || view! { <StorageNotices /> }.into_any()).await;
    assert!(!page.text("[data-notice=storage-unreadable] p").is_empty());
    let address = page.attribute("a[download]", "href");
    assert!(address.starts_with("data:") && address.contains("no%20record%2C%20but%20100%20%25%20mine"), "{address}");
    assert_eq!(storage::read(UNREADABLE).unwrap().as_deref(), Some("no record, but 100 % mine"));
    storage::remove(UNREADABLE);
    storage::remove(KEY);
}
